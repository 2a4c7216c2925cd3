const megabyte = 1024 * 1024;

/** How large a file may be, by what it is; a Word file and a mail carry pictures. */
export const maxTextFileBytes = 12 * megabyte;
export const maxDocxBytes = 40 * megabyte;
export const maxMailBytes = 30 * megabyte;

/** What the texts of a Word file may come to when they are unpacked. A book of 500 pages takes about 10. */
export const maxUnpackedTextBytes = 32 * megabyte;
/** What all that is unpacked may come to, pictures included. */
export const maxUnpackedBytes = 100 * megabyte;
/** Parts of a Word file that are looked at. */
export const maxParts = 2_000;
export const maxFoundFiles = 40;
