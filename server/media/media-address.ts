export interface MediaAddress {
  readonly token: string;
  /** The name of the file, such as `640.webp` or `16x9-1200-1a2b3c4d.jpg`. */
  readonly file: string;
  readonly format: "avif" | "webp" | "jpg";
}

// A token is 128 bits in base64url. Nothing else than exactly this form ever reaches a key of the store.
const shape =
  /^\/media\/([A-Za-z0-9_-]{22})\/([1-9]\d{0,4}\.(avif|webp|jpg)|(?:16x9|4x3|1x1)-[1-9]\d{0,3}-[0-9a-f]{8}\.jpg)$/;

/** Takes a path apart, such as `/media/{token}/640.webp`. Null for every other path. */
export function parseMediaAddress(pathname: string): MediaAddress | null {
  const [, token, file, format = "jpg"] = shape.exec(pathname) ?? [];
  if (token === undefined || file === undefined) return null;
  if (format !== "avif" && format !== "webp" && format !== "jpg") return null;
  return { token, file, format };
}
