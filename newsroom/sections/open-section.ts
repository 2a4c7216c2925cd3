import { eq } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { closedSections } from "#db/schema/sections.ts";

/** The section that a draft means: the one it names, or where that one's stories went when it was closed. */
export async function openSectionId(tx: Executor, sectionId: string | null): Promise<string | null> {
  if (sectionId === null) return null;
  const [closed] = await tx
    .select({ intoId: closedSections.intoId })
    .from(closedSections)
    .where(eq(closedSections.id, sectionId));
  return closed?.intoId ?? sectionId;
}
