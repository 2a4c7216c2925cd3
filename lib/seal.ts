import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "./env.ts";

const cipher = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** Seals a secret that is kept in the database with a key that is not in it: one made of `AUTH_SECRET`. */
export function seal(secret: string, purpose: string): string {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, keyFor(purpose), nonce);
  const sealed = Buffer.concat([sealing.update(secret, "utf8"), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString("base64url");
}

/** Opens what `seal` sealed for the same purpose. Null when the key is another or something was changed. */
export function unseal(sealed: string, purpose: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  try {
    const opening = createDecipheriv(cipher, keyFor(purpose), bytes.subarray(0, nonceBytes));
    opening.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    const opened = [opening.update(bytes.subarray(nonceBytes + tagBytes)), opening.final()];
    return Buffer.concat(opened).toString("utf8");
  } catch {
    return null;
  }
}

function keyFor(purpose: string): Buffer {
  const secret = env().AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: nothing can be sealed.");
  return Buffer.from(hkdfSync("sha256", secret, "redaksi", purpose, 32));
}
