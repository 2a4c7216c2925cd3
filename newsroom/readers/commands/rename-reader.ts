import { and, eq, ne, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { readers } from "#db/schema/readers.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { guardedNames } from "../guarded-names.ts";
import { cleanReaderName, type NameProblem, readerNameProblem } from "../rules.ts";
import type { ReaderActor } from "../types.ts";

/** Changes the name that a reader shows, on all their comments. Returns what must be mended, or null. */
export async function renameReader(
  { reader, name: typed }: { reader: ReaderActor; name: string },
  executor: Executor = db(),
): Promise<NameProblem | "name-in-use" | "name-blocked" | null> {
  if (reader.block) return "name-blocked";
  const name = cleanReaderName(typed);
  return executor.transaction(async (tx) => {
    const wrong = readerNameProblem(name, await guardedNames(tx));
    if (wrong) return wrong;
    // Two who want one name at once: the second waits here, and finds it taken.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`reader-name:${name.toLowerCase()}`}))`);
    const others = and(eq(sql`lower(${readers.name})`, name.toLowerCase()), ne(readers.id, reader.readerId));
    if ((await tx.$count(readers, others)) > 0) return "name-in-use";
    await tx.update(readers).set({ name }).where(eq(readers.id, reader.readerId));
    await raiseEdition(tx);
    return null;
  });
}
