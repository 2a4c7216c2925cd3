import { eq } from "drizzle-orm";
import * as Y from "yjs";
import type { Executor } from "#db/client.ts";
import { drafts } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import { type OpenProposal, openProposals } from "#newsroom/suggestions/open-proposals.ts";
import { readDraftContent } from "./document.ts";
import { draftBody, draftGeneration } from "./layout.ts";

/** A draft as it is stored: its Yjs binary and the number that rises with every store. */
export interface StoredDraft {
  document: Uint8Array;
  version: number;
}

/** The stored draft of a story, or null when there is no such story. Asks nobody's permission: for the socket and jobs. */
export async function loadDraft(executor: Executor, storyId: string): Promise<StoredDraft | null> {
  const [draft] = await executor
    .select({ document: drafts.document, version: drafts.version })
    .from(drafts)
    .where(eq(drafts.storyId, storyId));
  return draft ?? null;
}

/** What the desk shows of a draft and what a browser needs to open it. */
export interface OpenedDraft {
  content: StoryContent;
  /** What is proposed in its body and not settled; `content` is without it. */
  proposals: OpenProposal[];
  /** Names the browser's local copy and goes into the ticket: copies of another generation must not be merged. */
  generation: string;
  updatedAt: Date;
  /** Rises with every store. */
  version: number;
}

/**
 * The draft of a story that the caller has already been allowed to read (`mayReadStory`). Throws `not-found`
 * when there is none, and Yjs's own error when the binary is broken: never an empty draft.
 */
export async function openDraft(executor: Executor, storyId: string): Promise<OpenedDraft> {
  const [draft] = await executor
    .select({ document: drafts.document, updatedAt: drafts.updatedAt, version: drafts.version })
    .from(drafts)
    .where(eq(drafts.storyId, storyId));
  if (!draft) throw new RedaksiError("not-found", "story-not-found");
  const document = new Y.Doc();
  Y.applyUpdate(document, draft.document);
  const opened = {
    content: readDraftContent(document),
    proposals: openProposals(draftBody(document)),
    generation: draftGeneration(document),
    updatedAt: draft.updatedAt,
    version: draft.version,
  };
  document.destroy();
  return opened;
}
