import { and, desc, eq, inArray, sql } from "drizzle-orm";
import * as Y from "yjs";
import type { Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { revisionBylines, revisionPictures, revisions, revisionTags } from "#db/schema/revisions.ts";
import { sections, tags } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { drafts } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import { slugify } from "#lib/slug.ts";
import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import { bodyReferences } from "#newsroom/body/references.ts";
import { bodyWordCount } from "#newsroom/body/word-count.ts";
import { checkStory } from "#newsroom/checklist/check-story.ts";
import { checklistLevelsSet } from "#newsroom/checklist/queries.ts";
import { readDraftContent } from "#newsroom/drafts/document.ts";
import { draftBody } from "#newsroom/drafts/layout.ts";
import { draftProblems } from "#newsroom/drafts/problems.ts";
import { refuseEndedRights } from "#newsroom/media/rights.ts";
import { openSectionId } from "#newsroom/sections/open-section.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import { storyContentSchema } from "#newsroom/stories/schema.ts";
import type { RevisionReason } from "#newsroom/stories/types.ts";
import { openProposals } from "#newsroom/suggestions/open-proposals.ts";

export interface FrozenDraft {
  readonly revisionId: string;
  readonly content: StoryContent;
}

/**
 * Makes a revision of the draft as the server holds it, or hands back the latest one when nothing changed
 * since. `seenVector` is the state vector of the browser that asks: when the server has not yet stored all
 * that it shows, the freeze is refused as `stale`, and nothing typed is left out of a revision. `seenDraft` is
 * the version of the draft that was read before deciding: when it was written on since, the freeze is refused
 * as `stale`, and nobody approves words that they have not seen. What is only proposed is left out of a revision;
 * `mustBeSettled` refuses while anything is, while the story breaks a rule of the newsroom's checklist that
 * blocks, or while the rights to one of its pictures are over, because readers are given what comes of it.
 * A section that was removed is refused as `invalid` where the story must be complete; else the revision is kept
 * without one.
 */
export async function freezeDraft(
  tx: Executor,
  request: {
    storyId: string;
    personId: string | null;
    reason: RevisionReason;
    seenVector?: Uint8Array | undefined;
    seenDraft?: number | undefined;
    mustBeComplete: boolean;
    mustBeSettled?: boolean;
  },
): Promise<FrozenDraft> {
  const [draft] = await tx.select().from(drafts).where(eq(drafts.storyId, request.storyId)).for("update");
  if (!draft) throw new RedaksiError("not-found", "story-not-found");
  if (request.seenDraft !== undefined && request.seenDraft !== draft.version) {
    throw new RedaksiError("stale", "draft-changed-meanwhile");
  }
  const document = new Y.Doc();
  Y.applyUpdate(document, draft.document);
  if (request.seenVector && !holdsAll(document, request.seenVector)) {
    throw new RedaksiError("stale", "draft-not-stored-yet");
  }
  const written = readDraftContent(document);
  const content = { ...written, sectionId: await openSectionId(tx, written.sectionId) };
  const proposals = request.mustBeSettled ? openProposals(draftBody(document)).length : 0;
  document.destroy();
  if (proposals > 0) throw new RedaksiError("invalid", "suggestions-open", { count: proposals });
  const storable = storyContentSchema.safeParse(content).success;
  if (request.mustBeComplete || !storable) {
    const problems = draftProblems(content).filter(({ blocking }) => blocking);
    if (problems.length > 0) {
      const keys = problems.map(({ key }) => key).join(",");
      throw new RedaksiError("invalid", "story-incomplete", { problems: keys });
    }
  }
  if (!storable) throw new RedaksiError("invalid", "draft-malformed");
  const isHomeless = content.sectionId !== null && !(await sectionStands(tx, content.sectionId));
  if (isHomeless && request.mustBeComplete) throw new RedaksiError("invalid", "section-gone");
  if (request.mustBeSettled) await keepChecklist(tx, content);
  const [latest] = await tx
    .select({
      id: revisions.id,
      number: revisions.number,
      same: sql<boolean>`${revisions.content} = ${JSON.stringify(content)}::jsonb`,
    })
    .from(revisions)
    .where(eq(revisions.storyId, request.storyId))
    .orderBy(desc(revisions.number))
    .limit(1);
  const revisionId = latest?.same
    ? latest.id
    : await writeRevision(tx, request, content, (latest?.number ?? 0) + 1, isHomeless);
  if (request.mustBeSettled) await refuseEndedRights(tx, revisionId, new Date());
  return { revisionId, content };
}

/** Whether a section is still there; until the caller's transaction ends nobody removes it. */
async function sectionStands(tx: Executor, sectionId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: sections.id })
    .from(sections)
    .where(eq(sections.id, sectionId))
    .for("key share");
  return rows.length > 0;
}

/** Throws `invalid` with the rules of the checklist that hold this story back. */
async function keepChecklist(tx: Executor, content: StoryContent): Promise<void> {
  const broken = checkStory(content, await checklistLevelsSet(tx)).filter(({ level }) => level === "block");
  if (broken.length === 0) return;
  const problems = broken.map(({ rule }) => rule).join(",");
  throw new RedaksiError("invalid", "checklist-holds", { problems });
}

async function writeRevision(
  tx: Executor,
  request: { storyId: string; personId: string | null; reason: RevisionReason },
  content: StoryContent,
  number: number,
  isHomeless: boolean,
): Promise<string> {
  const [revision] = await tx
    .insert(revisions)
    .values({
      storyId: request.storyId,
      number,
      reason: request.reason,
      createdById: request.personId,
      title: content.title,
      kicker: content.kicker,
      dek: content.dek,
      kind: content.kind,
      sectionId: isHomeless ? null : content.sectionId,
      content,
      plainText: bodyToPlainText(content.body),
      wordCount: bodyWordCount(content.body),
      pictureId: content.picture?.mediaId ?? null,
    })
    .returning({ id: revisions.id });
  if (!revision) throw new Error("a revision was not made");
  await linkRevision(tx, revision.id, content);
  return revision.id;
}

/** Writes the rows by which a revision is found: its topics, bylines and pictures. */
export async function linkRevision(tx: Executor, revisionId: string, content: StoryContent): Promise<void> {
  const topics = new Map(content.tags.map((name) => [slugify(name), name]));
  topics.delete("");
  if (topics.size > 0) {
    const rows = [...topics].map(([slug, name]) => ({ slug, name }));
    await tx.insert(tags).values(rows).onConflictDoNothing();
    const known = await tx
      .select({ id: tags.id, slug: tags.slug })
      .from(tags)
      .where(inArray(tags.slug, [...topics.keys()]));
    const order = [...topics.keys()];
    await tx
      .insert(revisionTags)
      .values(known.map(({ id, slug }) => ({ revisionId, tagId: id, position: order.indexOf(slug) })));
  }
  const bylineIds = [...new Set(content.bylineIds)];
  if (bylineIds.length > 0) {
    const known = await tx.select({ id: people.id }).from(people).where(inArray(people.id, bylineIds));
    if (known.length < bylineIds.length) throw new RedaksiError("invalid", "byline-unknown");
    await tx
      .insert(revisionBylines)
      .values(bylineIds.map((personId, position) => ({ revisionId, personId, position })));
  }
  const pictureIds = [
    ...new Set([
      ...(content.picture ? [content.picture.mediaId] : []),
      ...bodyReferences(content.body).mediaIds,
    ]),
  ];
  if (pictureIds.length > 0) {
    const usable = and(inArray(media.id, pictureIds), eq(media.state, "ready"));
    const known = await tx.select({ id: media.id }).from(media).where(usable);
    if (known.length < pictureIds.length) throw new RedaksiError("invalid", "picture-not-usable");
    await tx.insert(revisionPictures).values(pictureIds.map((mediaId) => ({ revisionId, mediaId })));
  }
}

/** Whether a document holds every update that a state vector counts. */
function holdsAll(document: Y.Doc, vector: Uint8Array): boolean {
  const held = Y.decodeStateVector(Y.encodeStateVector(document));
  for (const [client, clock] of Y.decodeStateVector(vector))
    if ((held.get(client) ?? 0) < clock) return false;
  return true;
}
