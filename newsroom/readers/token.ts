import { createHash, randomBytes } from "node:crypto";

/** A new secret of 256 bits for a link or a cookie, and the digest under which it is known. */
export function newToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: digestOfToken(token) };
}

/** The digest of a secret. It needs no salt: what is digested is random, and nobody can guess it. */
export function digestOfToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
