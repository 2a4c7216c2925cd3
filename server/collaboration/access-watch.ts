import type { Logger } from "pino";
import { type AccessFor, closeSeat, type Seat, setSeatAccess } from "./seat.ts";

/** An answer may be this old when a frame comes. */
const freshMs = 2_000;
/** How long the last answer holds while the database gives none: it cannot have taken access away either. */
const graceMs = 60_000;

export interface AccessWatch {
  /** Asks again when the last answer is older than two seconds. False when the seat was closed. */
  admit(seat: Seat): Promise<boolean>;
  /** Asks now, whatever the age of the last answer. */
  ask(seat: Seat): Promise<boolean>;
}

/** Holds every seat to what the database says its person may do. */
export function watchAccess(accessFor: AccessFor, log: Logger): AccessWatch {
  async function ask(seat: Seat): Promise<boolean> {
    const { person, storyId } = seat;
    if (seat.closedFor !== null || person === null || storyId === null) return false;
    const askedAt = Date.now();
    try {
      const answer = await accessFor({ sessionId: person.sessionId, personId: person.personId, storyId });
      if (answer === "none" || answer === "signed-out") {
        closeSeat(seat, answer === "none" ? "noAccess" : "signedOut");
        return false;
      }
      // Two questions may cross; the one asked later counts.
      if (askedAt >= seat.accessAskedAt) {
        seat.accessAskedAt = askedAt;
        setSeatAccess(seat, answer);
      }
    } catch (failure) {
      if (askedAt - seat.accessAskedAt > graceMs) {
        log.error({ err: failure, storyId }, "access could not be asked for a minute: socket closed");
        closeSeat(seat, "tryAgain");
      }
    }
    return seat.closedFor === null;
  }

  return {
    ask,
    admit: async (seat) => {
      if (Date.now() - seat.accessAskedAt <= freshMs) return seat.closedFor === null;
      return ask(seat);
    },
  };
}
