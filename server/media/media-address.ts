export interface MediaAddress {
  readonly token: string;
  readonly format: "avif" | "webp" | "jpg";
  readonly width: number;
}

// A token is 128 bits in base64url. Nothing else than exactly this form ever reaches a key of the store.
const shape = /^\/media\/([A-Za-z0-9_-]{22})\/([1-9]\d{0,4})\.(avif|webp|jpg)$/;

/** Takes a path apart, such as `/media/{token}/640.webp`. Null for every other path. */
export function parseMediaAddress(pathname: string): MediaAddress | null {
  const [, token, width, format] = shape.exec(pathname) ?? [];
  if (token === undefined || (format !== "avif" && format !== "webp" && format !== "jpg")) return null;
  return { token, width: Number(width), format };
}
