import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { tags } from "#db/schema/sections.ts";

/** A topic by the last part of its address, or null. Topics of stories not yet public have an empty list. */
export async function topicAt(
  slug: string,
  executor: Executor = db(),
): Promise<{ id: string; slug: string; name: string } | null> {
  const [row] = await executor.select().from(tags).where(eq(tags.slug, slug)).limit(1);
  return row ?? null;
}
