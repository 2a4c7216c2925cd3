import * as Y from "yjs";
import type { publications } from "#db/schema/publications.ts";
import type { revisions } from "#db/schema/revisions.ts";
import type { drafts, stories } from "#db/schema/stories.ts";
import { newId } from "#lib/new-id.ts";
import { slugify } from "#lib/slug.ts";
import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import { bodyReferences } from "#newsroom/body/references.ts";
import { bodyWordCount } from "#newsroom/body/word-count.ts";
import { readDraftContent } from "#newsroom/drafts/document.ts";
import { writeDraft } from "#newsroom/drafts/write-document.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import type { RevisionReason } from "#newsroom/stories/types.ts";
import { type LedgerMove, type MoveRow, moveRows } from "./ledger.ts";

type RevisionRow = typeof revisions.$inferInsert & { id: string };

/** Everything that a demo story puts into the database. */
export interface StoryRows {
  readonly story: typeof stories.$inferInsert & { id: string };
  readonly writerIds: readonly string[];
  readonly draft: typeof drafts.$inferInsert;
  readonly revisions: readonly {
    readonly row: RevisionRow;
    readonly content: StoryContent;
    readonly pictureIds: string[];
  }[];
  readonly moves: readonly MoveRow[];
  readonly publication: typeof publications.$inferInsert | null;
}

/** What is known of a story besides its words. */
export interface StoryFacts {
  readonly storyId: string;
  readonly writerIds: readonly [string, ...string[]];
  readonly createdAt: Date;
  readonly touchedAt: Date;
  /** Content, and why and when it was frozen, in order. The last content is also the draft unless `draft` is given. */
  readonly versions: readonly {
    readonly id: string;
    readonly content: StoryContent;
    readonly reason: RevisionReason;
    readonly at: Date;
  }[];
  readonly draft: StoryContent;
  readonly moves: readonly LedgerMove[];
  readonly editorId?: string | null;
  readonly submittedRevisionId?: string | null;
  readonly approvedRevisionId?: string | null;
  readonly publishAt?: Date | null;
  readonly publication?: Omit<typeof publications.$inferInsert, "storyId" | "sectionId" | "slug"> | null;
}

/** Builds the rows of a story. Contents go through a draft, so that a revision says exactly what a draft reads as. */
export function storyRows(facts: StoryFacts): StoryRows {
  const { storyId, writerIds, draft } = facts;
  const document = writeDraft(draft);
  const madeMoves = moveRows(storyId, facts.moves);
  const last = madeMoves.at(-1);
  const rows: StoryRows = {
    story: {
      id: storyId,
      state: last?.toState ?? "draft",
      version: madeMoves.length + 1,
      writerId: writerIds[0],
      reviewerId: facts.editorId ?? null,
      title: draft.title,
      kind: draft.kind,
      sectionId: draft.sectionId,
      wordCount: bodyWordCount(draft.body),
      submittedById: facts.submittedRevisionId ? writerIds[0] : null,
      submittedRevisionId: facts.submittedRevisionId ?? null,
      approvedRevisionId: facts.approvedRevisionId ?? null,
      publishAt: facts.publishAt ?? null,
      createdAt: facts.createdAt,
      touchedAt: facts.touchedAt,
      stateSince: last?.at ?? facts.createdAt,
    },
    writerIds,
    draft: {
      storyId,
      document: Y.encodeStateAsUpdate(document),
      updatedAt: facts.touchedAt,
      updatedById: writerIds[0],
    },
    revisions: facts.versions.map((version, position) =>
      revisionOf(storyId, writerIds[0], version, position + 1),
    ),
    moves: madeMoves,
    publication: publicationOf(facts),
  };
  document.destroy();
  return rows;
}

function revisionOf(
  storyId: string,
  personId: string,
  { id, content, reason, at }: StoryFacts["versions"][number],
  number: number,
): StoryRows["revisions"][number] {
  const document = writeDraft(content);
  const frozen = readDraftContent(document);
  document.destroy();
  const pictureIds = new Set(bodyReferences(frozen.body).mediaIds);
  if (frozen.picture) pictureIds.add(frozen.picture.mediaId);
  return {
    content: frozen,
    pictureIds: [...pictureIds],
    row: {
      id,
      storyId,
      number,
      reason,
      createdById: personId,
      createdAt: at,
      title: frozen.title,
      kicker: frozen.kicker,
      dek: frozen.dek,
      kind: frozen.kind,
      sectionId: frozen.sectionId,
      content: frozen,
      plainText: bodyToPlainText(frozen.body),
      wordCount: bodyWordCount(frozen.body),
      pictureId: frozen.picture?.mediaId ?? null,
    },
  };
}

function publicationOf({ storyId, draft, publication }: StoryFacts): typeof publications.$inferInsert | null {
  if (!publication) return null;
  if (!draft.sectionId) throw new Error("a demo story without a section cannot be published");
  return { ...publication, storyId, sectionId: draft.sectionId, slug: slugify(draft.title, 116) };
}

/** An id for a version, chosen before its row is built. */
export const versionId = newId;
