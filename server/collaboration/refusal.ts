import type { CloseReason } from "#newsroom/drafts/protocol.ts";

/** What a hook throws to refuse. No Error on purpose: Hocuspocus prints those to the console. */
export class Refusal {
  readonly reason: CloseReason;

  constructor(reason: CloseReason) {
    this.reason = reason;
  }
}

/** Why something failed, for a person: the refusal's own reason, or that it should be tried again. */
export function reasonOf(failure: unknown): CloseReason {
  return failure instanceof Refusal ? failure.reason : "tryAgain";
}
