import { leadsFrom, type StoryState, stateAfter, type Verb } from "#newsroom/workflow/rules.ts";

export interface LedgerMove {
  readonly verb: Verb;
  readonly at: Date;
  /** Null: the job that publishes what is due. */
  readonly personId: string | null;
  readonly note?: string;
  readonly revisionId: string;
  readonly publishAt?: Date;
}

export interface MoveRow {
  readonly storyId: string;
  readonly verb: Verb;
  readonly fromState: StoryState;
  readonly toState: StoryState;
  readonly personId: string | null;
  readonly job: string | null;
  readonly note: string;
  readonly revisionId: string;
  readonly publishAt: Date | null;
  readonly at: Date;
}

/** The moves of one story in their order, as rows. Throws on one that the rules do not know from that state. */
export function moveRows(storyId: string, made: readonly LedgerMove[]): MoveRow[] {
  let state: StoryState = "draft";
  return made.map((move) => {
    if (!leadsFrom(move.verb, state)) throw new Error(`a demo story cannot ${move.verb} from ${state}`);
    const fromState = state;
    state = stateAfter(move.verb, state);
    return {
      storyId,
      verb: move.verb,
      fromState,
      toState: state,
      personId: move.personId,
      job: move.personId ? null : "publish-due-stories",
      note: move.note ?? "",
      revisionId: move.revisionId,
      publishAt: move.publishAt ?? null,
      at: move.at,
    };
  });
}
