import { sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { readerLinks } from "#db/schema/readers.ts";
import { siteUrl } from "#lib/env.ts";
import { linkMinutes } from "../limits.ts";
import { placeAfterSignIn } from "../rules.ts";
import { newToken } from "../token.ts";
import { orderReaderMail } from "./order-reader-mail.ts";

/**
 * Mails a link by which whoever reads that address signs in: the same for those who have an account and those who
 * have none, in words and in time. Returns the link for a demo that sends no mail; nobody else is to see it.
 */
export async function sendLink(
  { email, next }: { email: string; next: string },
  executor: Executor = db(),
): Promise<{ href: string }> {
  const { token, tokenHash } = newToken();
  const href = `${siteUrl()}/akun-pembaca/buka?kunci=${token}`;
  await executor.transaction(async (tx) => {
    await tx.insert(readerLinks).values({
      tokenHash,
      email,
      next: placeAfterSignIn(next),
      expiresAt: sql`now() + make_interval(mins => ${linkMinutes})`,
    });
    await orderReaderMail(tx, { kind: "sign-in", to: { name: "", address: email }, href });
  });
  return { href };
}
