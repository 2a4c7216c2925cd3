/** What a file is by its first bytes and, where they say nothing, by its name. */
export type FileShape =
  | "zip"
  | "ole"
  | "pdf"
  | "rtf"
  | "picture"
  | "movie"
  | "mail"
  | "html"
  | "text"
  | "unknown";

const pictures: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
];
const otherNames =
  /\.(?:mp4|mov|3gp|mkv|mp3|ogg|opus|m4a|wav|exe|apk|dll|bin|heic|avif|psd|ai|indd|cdr|pages)$/i;

export function fileShape(bytes: Uint8Array, name: string): FileShape {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) return "zip";
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "ole";
  if (begins(bytes, [...new TextEncoder().encode("%PDF-")])) return "pdf";
  if (begins(bytes, [...new TextEncoder().encode("{\\rtf")])) return "rtf";
  if (isPicture(bytes)) return "picture";
  if (/\.eml$/i.test(name)) return "mail";
  if (/\.(?:html?|xhtml)$/i.test(name)) return "html";
  if (/\.(?:heic|avif|tiff?|bmp)$/i.test(name)) return "picture";
  if (otherNames.test(name)) return "unknown";
  if (/\.(?:txt|text|md|log|asc)$/i.test(name)) return "text";
  return hasNoControls(bytes) ? "text" : "unknown";
}

/** Whether the bytes are a picture that the library takes. */
export function isPicture(bytes: Uint8Array): boolean {
  const webp =
    begins(bytes, [0x52, 0x49, 0x46, 0x46]) && begins(bytes.subarray(8, 12), [0x57, 0x45, 0x42, 0x50]);
  return webp || pictures.some((mark) => begins(bytes, mark));
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return bytes.length >= mark.length && mark.every((byte, index) => bytes[index] === byte);
}

/** A file without a telling name is text when nothing in its beginning is a control character of a program. */
function hasNoControls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 2_048).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
