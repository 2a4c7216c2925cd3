import { eq } from "drizzle-orm";
import webPush from "web-push";
import { db, type Executor } from "#db/client.ts";
import { pushDevices, pushKeys as table } from "#db/schema/push.ts";
import { readerDevices } from "#db/schema/reader-push.ts";
import { log } from "#lib/log.ts";
import { seal, unseal } from "#lib/seal.ts";

const purpose = "push";

export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * The keys by which push services know this newsroom, made when they are wanted first and kept. Where they cannot be
 * unsealed, because `AUTH_SECRET` is another, new ones are made; devices that were added under the old ones go.
 */
export async function pushKeys(executor: Executor = db()): Promise<PushKeys> {
  return executor.transaction(async (tx) => {
    const [kept] = await tx.select().from(table);
    const privateKey = kept ? unseal(kept.sealedPrivateKey, purpose) : null;
    if (kept && privateKey !== null) return { publicKey: kept.publicKey, privateKey };
    if (kept) {
      log.warn("the push keys cannot be opened with this AUTH_SECRET: new ones are made");
      await tx.delete(pushDevices);
      await tx.delete(readerDevices);
      await tx.delete(table).where(eq(table.publicKey, kept.publicKey));
    }
    const made = webPush.generateVAPIDKeys();
    const row = { publicKey: made.publicKey, sealedPrivateKey: seal(made.privateKey, purpose) };
    const written = await tx.insert(table).values(row).onConflictDoNothing().returning();
    return written.length > 0 ? made : pushKeys(tx);
  });
}

/** The key that a browser asks for. It is no secret. Throws when none was made: `pushKeys` is called at the start. */
export async function publicPushKey(executor: Executor = db()): Promise<string> {
  const [kept] = await executor.select({ publicKey: table.publicKey }).from(table);
  if (!kept) throw new Error("there are no push keys: start the newsroom once with `npm start`.");
  return kept.publicKey;
}
