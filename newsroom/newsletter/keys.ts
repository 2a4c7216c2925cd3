import { createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "#lib/env.ts";

/** A new key of 128 bits for the link that ends a subscription. */
export function newLeaveKey(): string {
  return randomBytes(16).toString("hex");
}

/**
 * The key that confirms one round of asking. It is made again whenever it is written into a mail, so that a mail which
 * is sent twice carries the same one, and it is stored nowhere.
 */
export function confirmKey(subscriberId: string, round: number): string {
  return createHmac("sha256", env().AUTH_SECRET ?? "")
    .update(`newsletter:${subscriberId}:${round}`)
    .digest("hex")
    .slice(0, 32);
}

/** A key as it is kept. */
export function hashOfKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
