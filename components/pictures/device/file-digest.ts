import { type FileKind, fileHeadBytes, fileKindOf } from "#newsroom/media/file-kind.ts";

/** SHA-256 of a file, hexadecimal; null where the browser does not compute it (pages without HTTPS). */
export async function digestOf(file: Blob): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const hash = await crypto.subtle.digest("SHA-256", await file.arrayBuffer()).catch(() => null);
  return hash && Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What a file is by its first bytes: what the server would refuse need not be sent. */
export async function kindOfFile(file: Blob): Promise<FileKind> {
  return fileKindOf(new Uint8Array(await file.slice(0, fileHeadBytes).arrayBuffer()));
}
