import { localDate, zonedTime } from "#lib/dates.ts";
import { contentOf } from "./content.ts";
import type { LedgerMove } from "./ledger.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";
import { timeZone } from "./settings.ts";
import { type StoryFacts, type StoryRows, storyRows, versionId } from "./story-rows.ts";
import type { DeskPlace, DeskSeed } from "./types.ts";

const hourInMs = 3_600_000;

/** The rows of a demo story on the desk, with the moves that brought it where it stands. */
export function deskStoryRows(seed: DeskSeed, ids: NewsroomIds, now: Date): StoryRows {
  const { desk } = seed;
  const at = (hoursAgo: number): Date => new Date(now.getTime() - hoursAgo * hourInMs);
  const touchedAt = at(seed.hoursAgo);
  const firstSeen = "publishedHoursAgo" in desk ? at(desk.publishedHoursAgo) : touchedAt;
  const day = desk.state === "scheduled" ? timeOf(desk, now) : firstSeen;
  const content = contentOf(seed, ids, day);
  const writerId = ids.person(seed.by[0]);
  const sent = {
    id: versionId(),
    content,
    reason: "submit",
    at: new Date(firstSeen.getTime() - 1.5 * hourInMs),
  } as const;
  const facts: StoryFacts = {
    storyId: ids.story(seed.key),
    writerIds: [writerId, ...seed.by.slice(1).map(ids.person)],
    createdAt: new Date(firstSeen.getTime() - 5 * hourInMs),
    touchedAt,
    versions: [sent],
    draft: content,
    moves: [],
    submittedRevisionId: sent.id,
  };
  const submit = (when: Date, note = ""): LedgerMove => ({
    verb: "submit",
    at: when,
    personId: writerId,
    revisionId: sent.id,
    note,
  });
  const approve = (editorId: string, when: Date, note = ""): LedgerMove => ({
    verb: "approve",
    at: when,
    personId: editorId,
    revisionId: sent.id,
    note,
  });

  switch (desk.state) {
    case "draft":
      return storyRows({ ...facts, versions: [], submittedRevisionId: null });
    case "in-review":
      return storyRows({
        ...facts,
        versions: [{ ...sent, at: touchedAt }],
        moves: [submit(touchedAt, desk.note)],
      });
    case "changes-requested": {
      const back = {
        verb: "return",
        at: touchedAt,
        personId: ids.person(desk.editor),
        note: desk.reason,
        revisionId: sent.id,
      } as const;
      return storyRows({ ...facts, moves: [submit(sent.at), back] });
    }
    case "approved": {
      const editorId = ids.person(desk.editor);
      const moves = [submit(sent.at), approve(editorId, touchedAt, desk.note)];
      return storyRows({ ...facts, editorId, moves, approvedRevisionId: sent.id });
    }
    case "scheduled": {
      const [editorId, publishAt] = [ids.person(desk.editor), timeOf(desk, now)];
      const schedule = {
        verb: "schedule",
        at: touchedAt,
        personId: editorId,
        revisionId: sent.id,
        publishAt,
      } as const;
      return storyRows({
        ...facts,
        editorId,
        moves: [submit(sent.at), approve(editorId, new Date(touchedAt.getTime() - 120_000)), schedule],
        approvedRevisionId: sent.id,
        publishAt,
        publication: { revisionId: sent.id, editorId, visibleAt: publishAt },
      });
    }
    case "withdrawn":
    case "update-in-review":
      return afterPublication(facts, desk, { ids, seed, firstSeen, submit, approve });
  }
}

function afterPublication(
  facts: StoryFacts,
  desk: Extract<DeskPlace, { state: "withdrawn" | "update-in-review" }>,
  story: {
    ids: NewsroomIds;
    seed: DeskSeed;
    firstSeen: Date;
    submit: (when: Date) => LedgerMove;
    approve: (editorId: string, when: Date) => LedgerMove;
  },
): StoryRows {
  const { ids, seed, firstSeen } = story;
  const [sent] = facts.versions;
  if (!sent) throw new Error("a published demo story has a version");
  const editorId = ids.person(desk.editor);
  const before = (minutes: number, at: Date): Date => new Date(at.getTime() - minutes * 60_000);
  const moves: LedgerMove[] = [
    story.submit(sent.at),
    story.approve(editorId, before(12, firstSeen)),
    { verb: "publish", at: firstSeen, personId: editorId, revisionId: sent.id },
  ];
  const publication = { revisionId: sent.id, editorId, visibleAt: firstSeen };
  if (desk.state === "withdrawn") {
    moves.push({
      verb: "withdraw",
      at: facts.touchedAt,
      personId: ids.person(desk.by),
      note: desk.reason,
      revisionId: sent.id,
    });
    const withdrawal = {
      withdrawnAt: facts.touchedAt,
      withdrawalGround: desk.ground,
      withdrawalNote: desk.reason,
    };
    return storyRows({
      ...facts,
      editorId,
      moves,
      approvedRevisionId: sent.id,
      publication: { ...publication, ...withdrawal },
    });
  }
  const content = contentOf(seed, ids, firstSeen, desk.updatedBody);
  const update = { id: versionId(), content, reason: "submit", at: facts.touchedAt } as const;
  const [writerId] = facts.writerIds;
  moves.push({
    verb: "open-update",
    at: before(40, facts.touchedAt),
    personId: writerId,
    revisionId: sent.id,
  });
  moves.push({
    verb: "submit-update",
    at: facts.touchedAt,
    personId: writerId,
    note: desk.note,
    revisionId: update.id,
  });
  return storyRows({
    ...facts,
    moves,
    versions: [sent, update],
    draft: content,
    submittedRevisionId: update.id,
    approvedRevisionId: sent.id,
    publication,
  });
}

/** The instant of "in so many days at that hour" by the newspaper's clock. */
function timeOf({ daysAhead, time }: { daysAhead: number; time: string }, now: Date): Date {
  const date = localDate(new Date(now.getTime() + daysAhead * 24 * hourInMs), timeZone);
  const found = zonedTime({ date, time }, timeZone);
  if (!found.ok) throw new Error(`the demo schedules at ${time}, which is no time`);
  return found.at;
}
