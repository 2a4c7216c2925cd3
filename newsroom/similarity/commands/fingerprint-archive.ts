import { and, eq, isNull, or, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { fingerprints } from "#db/schema/fingerprints.ts";
import { publications } from "#db/schema/publications.ts";
import { revisions } from "#db/schema/revisions.ts";
import { rememberPublished } from "./remember-text.ts";

/**
 * Writes fingerprints for up to `limit` published stories that have none, or one of another revision (those
 * that stood here before there were fingerprints, or came in by import). Answers with how many it found:
 * 0 when the archive is complete. Each story is a transaction of its own and locks its publication, so that
 * publishing meanwhile is in order; safe to run again and on many workers.
 */
export async function fingerprintArchive(limit: number, database: Executor = db()): Promise<number> {
  const lacking = await database
    .select({ storyId: publications.storyId })
    .from(publications)
    .leftJoin(
      fingerprints,
      and(eq(fingerprints.storyId, publications.storyId), sql`${fingerprints.revisionId} is not null`),
    )
    .where(
      or(
        isNull(fingerprints.id),
        sql`${fingerprints.revisionId} is distinct from ${publications.revisionId}`,
      ),
    )
    .limit(limit);
  for (const { storyId } of lacking) {
    await database.transaction(async (tx) => {
      const [row] = await tx
        .select({ revisionId: publications.revisionId, text: revisions.plainText })
        .from(publications)
        .innerJoin(revisions, eq(revisions.id, publications.revisionId))
        .where(eq(publications.storyId, storyId))
        .for("update", { of: publications });
      if (row) await rememberPublished(tx, { storyId, ...row });
    });
  }
  return lacking.length;
}
