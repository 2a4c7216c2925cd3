import { eq, isNotNull, sql } from "drizzle-orm";
import * as Y from "yjs";
import type { Executor } from "#db/client.ts";
import { people } from "#db/schema/staff.ts";
import { drafts, stories } from "#db/schema/stories.ts";
import { voidFirstApproval } from "#newsroom/workflow/first-approval.ts";
import { readDraftContent } from "../document.ts";
import { draftGeneration } from "../layout.ts";
import { refreshStoryCopies } from "./refresh-story-copies.ts";

/** The origin under which `storeDraft` merges what another process stored: already in the database. */
export const mergedFromDatabase = { source: "local", skipStoreHooks: true } as const;

export type StoreOutcome =
  | { stored: true; version: number; at: Date; snapshot: Uint8Array; stateVector: Uint8Array; bytes: number }
  /** `gone`: the story was deleted. `replaced`: the draft was made anew from a revision; nothing was written. */
  | { stored: false; reason: "gone" | "replaced" };

export interface StoreRequest {
  storyId: string;
  /** The live document; what others stored meanwhile is merged into it. */
  document: Y.Doc;
  /** The version that this document was loaded or last stored as. */
  knownVersion: number;
  personId: string | null;
  /** False = only look whether the stored one moved, was made anew or is gone. */
  changed: boolean;
}

/**
 * Writes a live document over the stored one, never losing what stands there: when its version has moved
 * since `knownVersion`, the stored document is merged into the live one first, under the row lock. In one
 * transaction with the copies that lists show. `at` is the database's clock; `snapshot` and `stateVector`
 * say what is stored. Throws when the database does, and then nothing was written.
 */
export async function storeDraft(executor: Executor, request: StoreRequest): Promise<StoreOutcome> {
  const { storyId, document } = request;
  return executor.transaction(async (tx) => {
    // The story's row first, as every move does: in another order two transactions could wait for each other.
    const [row] = await tx
      .select({
        version: drafts.version,
        at: drafts.updatedAt,
        isApprovedFirst: isNotNull(stories.firstApprovedRevisionId),
      })
      .from(stories)
      .innerJoin(drafts, eq(drafts.storyId, stories.id))
      .where(eq(stories.id, storyId))
      .for("no key update");
    if (!row) return { stored: false, reason: "gone" };
    if (row.version !== request.knownVersion && !(await mergeStored(tx, storyId, document))) {
      return { stored: false, reason: "replaced" };
    }
    // Nothing is awaited between these lines: what is written, counted and told is one state.
    const bytes = Y.encodeStateAsUpdate(document);
    const snapshot = Y.encodeSnapshot(Y.snapshot(document));
    const stateVector = Y.encodeStateVector(document);
    const written = request.changed ? await write(tx, request, bytes) : { version: row.version, at: row.at };
    if (request.changed && row.isApprovedFirst) {
      await voidFirstApproval(tx, {
        storyId,
        content: readDraftContent(document),
        personId: request.personId,
      });
    }
    return { stored: true, ...written, snapshot, stateVector, bytes: bytes.length };
  });
}

async function write(
  tx: Executor,
  { storyId, document, personId }: StoreRequest,
  bytes: Uint8Array,
): Promise<{ version: number; at: Date }> {
  await refreshStoryCopies(tx, storyId, document);
  const [written] = await tx
    .update(drafts)
    .set({
      document: bytes,
      version: sql`${drafts.version} + 1`,
      updatedAt: sql`clock_timestamp()`,
      // Nothing may keep a draft from being stored, a person who was removed meanwhile neither.
      updatedById: sql`(select ${people.id} from ${people} where ${people.id} = ${personId}::uuid)`,
    })
    .where(eq(drafts.storyId, storyId))
    .returning({ version: drafts.version, at: drafts.updatedAt });
  if (!written) throw new Error("a locked draft was not written");
  return written;
}

/** False when the stored document is of another generation: then the two must not be merged. */
async function mergeStored(tx: Executor, storyId: string, document: Y.Doc): Promise<boolean> {
  const [row] = await tx
    .select({ document: drafts.document })
    .from(drafts)
    .where(eq(drafts.storyId, storyId));
  if (!row) return false;
  const stored = new Y.Doc();
  Y.applyUpdate(stored, row.document);
  const same = draftGeneration(stored) === draftGeneration(document);
  stored.destroy();
  if (same) Y.applyUpdate(document, row.document, mergedFromDatabase);
  return same;
}
