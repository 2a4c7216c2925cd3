import type { Logger } from "pino";
import type { DraftAccess } from "#newsroom/drafts/protocol.ts";
import { type AccessAnswer, type AccessFor, closeSeat, type Seat, setSeatAccess } from "./seat.ts";

/** An answer may be this old when a frame comes. */
const freshMs = 2_000;
/** How long the last answer holds while the database gives none: it cannot have taken access away either. */
const graceMs = 60_000;

/** What was asked of the database, or that it gave no answer. */
export type AccessReading =
  | { answer: AccessAnswer; askedAt: number }
  | { answer: "unknown"; failure: unknown };

export interface AccessWatch {
  /** Asks what the person at a seat may do, and does nothing with the answer. */
  question(seat: Seat): Promise<AccessReading>;
  /** Gives a seat what was answered. */
  grant(seat: Seat, access: DraftAccess, askedAt: number): void;
  /** Asks and acts on the answer at once, whatever the age of the last one. False when the seat is closed. */
  ask(seat: Seat): Promise<boolean>;
  /** The same, when the last answer is older than two seconds. */
  admit(seat: Seat): Promise<boolean>;
}

/** Holds every seat to what the database says its person may do. */
export function watchAccess(accessFor: AccessFor, log: Logger): AccessWatch {
  async function question({ person, storyId }: Seat): Promise<AccessReading> {
    const askedAt = Date.now();
    if (person === null || storyId === null) return { answer: "signed-out", askedAt };
    try {
      const { sessionId, personId } = person;
      return { answer: await accessFor({ sessionId, personId, storyId }), askedAt };
    } catch (failure) {
      return { answer: "unknown", failure };
    }
  }

  /** Two questions may cross; the one asked later counts. */
  function grant(seat: Seat, access: DraftAccess, askedAt: number): void {
    if (askedAt < seat.accessAskedAt) return;
    seat.accessAskedAt = askedAt;
    setSeatAccess(seat, access);
  }

  async function ask(seat: Seat): Promise<boolean> {
    if (seat.closedFor !== null) return false;
    const reading = await question(seat);
    switch (reading.answer) {
      case "none":
        closeSeat(seat, "noAccess");
        break;
      case "signed-out":
        closeSeat(seat, "signedOut");
        break;
      case "unknown":
        if (Date.now() - seat.accessAskedAt <= graceMs) break;
        log.error(
          { err: reading.failure, storyId: seat.storyId },
          "nobody could say for a minute who may write",
        );
        closeSeat(seat, "tryAgain");
        break;
      default:
        grant(seat, reading.answer, reading.askedAt);
    }
    return seat.closedFor === null;
  }

  return {
    question,
    grant,
    ask,
    admit: async (seat) => {
      if (Date.now() - seat.accessAskedAt <= freshMs) return seat.closedFor === null;
      return ask(seat);
    },
  };
}
