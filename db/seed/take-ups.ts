import type { Transaction } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import type { MoveRow } from "./ledger.ts";
import type { StoryRows } from "./story-rows.ts";

const decisions = new Set<MoveRow["verb"]>(["approve", "return"]);

/** When editors took the demo's stories up: somewhere between being sent and their decision; not each of them does. */
export async function takeUpStories(tx: Transaction, all: readonly StoryRows[]): Promise<void> {
  const looks = all.flatMap(({ story, moves }, position) =>
    moves.flatMap((move, index) => {
      const sent = moves[index - 1];
      if (sent?.verb !== "submit" || !decisions.has(move.verb) || position % 7 === 3) return [];
      const share = 0.25 + ((position * 13) % 50) / 100;
      const at = new Date(sent.at.getTime() + share * (move.at.getTime() - sent.at.getTime()));
      return [{ event: "review.take-up", personId: move.personId, subjectId: story.id, at }];
    }),
  );
  await tx.insert(history).values(looks);
}
