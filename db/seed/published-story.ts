import { contentOf, earlierContent } from "./content.ts";
import type { LedgerMove } from "./ledger.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";
import { type StoryRows, storyRows, versionId } from "./story-rows.ts";
import type { PublishedSeed } from "./types.ts";

/** The rows of a demo story that readers see: written, perhaps sent back once, approved, published, perhaps updated. */
export function publishedStoryRows(
  seed: PublishedSeed,
  ids: NewsroomIds,
  visibleAt: Date,
  now: Date,
): StoryRows {
  // Some stories take an hour and some a day; how long, their reads decide as well as anything.
  const pace = 0.4 + (seed.reads % 97) / 30;
  const before = (minutes: number): Date => new Date(visibleAt.getTime() - minutes * pace * 60_000);
  const content = contentOf(seed, ids, visibleAt);
  const [writerId, editorId] = [ids.person(seed.by[0]), ids.person(seed.editor)];
  const updatedAt =
    seed.updatedHoursAgo === undefined ? null : new Date(now.getTime() - seed.updatedHoursAgo * 3_600_000);
  const final = {
    id: versionId(),
    content,
    reason: updatedAt ? "update" : "submit",
    at: updatedAt ?? before(48),
  } as const;
  const first = {
    id: versionId(),
    content: earlierContent(content),
    reason: "submit",
    at: before(updatedAt ? 48 : 170),
  } as const;
  const versions = seed.returnedFor || updatedAt ? [first, final] : [final];
  const approved = updatedAt ? first : final;

  const moves: LedgerMove[] = [];
  if (seed.returnedFor) {
    moves.push({ verb: "submit", at: first.at, personId: writerId, revisionId: first.id });
    moves.push({
      verb: "return",
      at: before(122),
      personId: editorId,
      note: seed.returnedFor,
      revisionId: first.id,
    });
  }
  moves.push({
    verb: "submit",
    at: before(48),
    personId: writerId,
    revisionId: approved.id,
    note: seed.returnedFor ? "Sudah diperbaiki." : "",
  });
  moves.push({ verb: "approve", at: before(19), personId: editorId, revisionId: approved.id });
  if (seed.scheduled) {
    moves.push({
      verb: "schedule",
      at: before(18),
      personId: editorId,
      revisionId: approved.id,
      publishAt: visibleAt,
    });
    moves.push({
      verb: "publish-due",
      at: visibleAt,
      personId: null,
      revisionId: approved.id,
      publishAt: visibleAt,
    });
  } else {
    moves.push({ verb: "publish", at: visibleAt, personId: editorId, revisionId: approved.id });
  }
  if (updatedAt) {
    const earlier = (minutes: number): Date => new Date(updatedAt.getTime() - minutes * 60_000);
    moves.push({ verb: "open-update", at: earlier(16), personId: writerId, revisionId: first.id });
    moves.push({
      verb: "submit-update",
      at: earlier(5),
      personId: writerId,
      revisionId: final.id,
      note: "Data pengungsi terbaru dari posko.",
    });
    moves.push({ verb: "publish-update", at: updatedAt, personId: editorId, revisionId: final.id });
  }
  return storyRows({
    storyId: ids.story(seed.key),
    writerIds: [writerId, ...seed.by.slice(1).map(ids.person)],
    createdAt: before(330),
    touchedAt: updatedAt ?? visibleAt,
    versions,
    draft: content,
    moves,
    editorId,
    submittedRevisionId: final.id,
    approvedRevisionId: final.id,
    publication: { revisionId: final.id, editorId, visibleAt, updatedAt },
  });
}
