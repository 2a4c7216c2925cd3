import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import {
  commentReports,
  commentSettings,
  readerCommentSteps,
  readerComments,
  storyCommentChoices,
} from "#db/schema/reader-comments.ts";
import { readers } from "#db/schema/readers.ts";
import { newId } from "#lib/new-id.ts";
import { marksOf } from "#newsroom/reader-comments/rules.ts";
import { consentVersion } from "#newsroom/readers/limits.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";
import { type CommentSeed, talkComments, talkReaders } from "./talk-texts.ts";

const grounds = { refused: "advertising", removed: "slander" } as const;

/**
 * What the demo's readers wrote under two stories: most of it published, some waiting, one refused, one removed, one
 * reported whose clock runs out soon. Comments are on for these two stories alone.
 */
export async function fillTalk(tx: Transaction, ids: NewsroomIds, now: Date): Promise<void> {
  await tx.insert(commentSettings).values({
    enabled: true,
    openDays: 60,
    waitWords: ["bodoh", "goblok", "korup"],
    refusedWords: ["judi online", "slot gacor"],
  });
  const editorId = ids.person("bakhtiar");
  const stories = [...new Set(talkComments.map(({ story }) => story))];
  await tx.insert(storyCommentChoices).values(
    stories.map((key) => ({
      storyId: ids.story(key),
      choice: "on" as const,
      setById: ids.person("yulia"),
    })),
  );
  const readerIds = new Map<string, string>(talkReaders.map(({ key }) => [key, newId()]));
  await tx.insert(readers).values(
    talkReaders.map(({ key, name }, position) => ({
      id: readerIds.get(key) ?? newId(),
      name,
      email: `${key}@pembaca.example`,
      joinedAt: new Date(now.getTime() - (position + 2) * 86_400_000),
      consentVersion,
      consentWords: "Saya menyetujui aturan komentar.",
    })),
  );
  const commentIds = new Map<string, string>(talkComments.map(({ key }) => [key, newId()]));
  const rows = talkComments.map((comment) => rowOf(comment, { ids, readerIds, commentIds, editorId, now }));
  await tx.insert(readerComments).values(rows);
  await tx.insert(readerCommentSteps).values(
    rows.flatMap(({ id, state, sentAt, decidedAt, ground }) => [
      { commentId: id, verb: "send" as const, at: sentAt },
      ...(decidedAt
        ? [
            {
              commentId: id,
              verb:
                state === "published"
                  ? ("approve" as const)
                  : state === "refused"
                    ? ("refuse" as const)
                    : ("remove" as const),
              personId: editorId,
              ground,
              at: decidedAt,
            },
          ]
        : []),
    ]),
  );
  await tx.insert(commentReports).values({
    commentId: commentIds.get("air-tagihan") ?? "",
    reason: "slander",
    words: "Menuduh petugas tanpa bukti. Saya bekerja di sana dan tidak begitu.",
    email: "",
    receivedAt: new Date(now.getTime() - 39 * 3_600_000),
    dueAt: new Date(now.getTime() + 9 * 3_600_000),
  });
  // The comment is older than its report.
  await tx
    .update(readerComments)
    .set({ sentAt: sql`${readerComments.sentAt} - interval '40 hours'` })
    .where(eq(readerComments.id, commentIds.get("air-tagihan") ?? ""));
}

interface Filling {
  readonly ids: NewsroomIds;
  readonly readerIds: ReadonlyMap<string, string>;
  readonly commentIds: ReadonlyMap<string, string>;
  readonly editorId: string;
  readonly now: Date;
}

function rowOf(comment: CommentSeed, { ids, readerIds, commentIds, editorId, now }: Filling) {
  const { key, story, by, minutesAgo, text, answers, fate } = comment;
  const sentAt = new Date(now.getTime() - minutesAgo * 60_000);
  const decided = fate !== "waiting";
  return {
    id: commentIds.get(key) ?? newId(),
    storyId: ids.story(story),
    readerId: readerIds.get(by) ?? null,
    parentId: answers ? (commentIds.get(answers) ?? null) : null,
    text,
    marks: marksOf(text, { waitWords: [] }),
    state: fate,
    version: decided ? 2 : 1,
    sentAt,
    ground: fate === "refused" || fate === "removed" ? grounds[fate] : null,
    decidedById: decided ? editorId : null,
    decidedAt: decided ? new Date(sentAt.getTime() + 6 * 60_000) : null,
  };
}
