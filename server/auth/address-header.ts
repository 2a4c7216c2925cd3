/** The header in which the server hands on the caller's network address; a client's own is dropped. */
export const addressHeader = "x-redaksi-address";
