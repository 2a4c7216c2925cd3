import type { Executor } from "#db/client.ts";
import { notices } from "#db/schema/notices.ts";
import type { NoticeKind } from "../types.ts";

/** Tells people something in the app, each once for one comment, and nobody what they did themselves. */
export async function tellPeople(
  tx: Executor,
  notice: {
    readonly kind: NoticeKind;
    readonly personIds: readonly string[];
    readonly fromId: string | null;
    readonly storyId: string;
    readonly commentId: string;
  },
): Promise<void> {
  const { personIds, ...told } = notice;
  const others = [...new Set(personIds)].filter((id) => id !== notice.fromId);
  if (others.length === 0) return;
  await tx
    .insert(notices)
    .values(others.map((personId) => ({ ...told, personId })))
    .onConflictDoNothing();
}
