import type { StoryState } from "#newsroom/workflow/rules.ts";

/** Why nothing goes to the server though there may be a connection. */
export type Barrier =
  | "signed-out"
  | "other-person"
  | "no-access"
  | "gone"
  | "replaced"
  | "too-large"
  | "refused";

/** What is known for certain of where the words of this editor are. */
export interface SavingFacts {
  /** Whether every change is in the device's journal: told by the database of the browser, never assumed. */
  device: "opening" | "writing" | "kept" | "unavailable";
  connection: "offline" | "connecting" | "connected";
  /** Whether the server's database holds all that stands in this editor, by its own acknowledgement. */
  stored: boolean;
  /** Whether words of this device may be among what is not stored; others' words are theirs to keep. */
  ownWaiting: boolean;
  /** When the database last acknowledged a store (ISO 8601, its clock). */
  storedAt: string | null;
  /** The server said that its database refused or is away, and has not stored since. */
  storeFailed: boolean;
  /** Words wait, and for some seconds the server has acknowledged nothing though there is a connection. */
  slow: boolean;
  barrier: Barrier | null;
  /** What this person may do, by the server's last word. */
  access: "write" | "read";
  /** Where the story stands, by the server's last word; null before it said anything. */
  state: StoryState | null;
}

/** The one sentence about saving that is shown; keys under `editor.saving`. */
export type SavingState =
  | { kind: "opening" }
  | { kind: "stored"; at: string }
  | { kind: "saving" }
  | { kind: "device" }
  | { kind: "offline" }
  | { kind: "server-failed" }
  | { kind: "barred"; barrier: Barrier }
  | { kind: "held-back" }
  | { kind: "reading" }
  /** Neither on the device nor on the server: the page must not be closed. */
  | { kind: "nowhere" };

/**
 * Which sentence the facts allow. "Stored" only by the database's acknowledgement, "on this device" only by
 * the journal's: a state that is not certain is never shown as if it were.
 */
export function savingState(facts: SavingFacts): SavingState {
  const { barrier, connection, stored, storedAt } = facts;
  if (barrier !== null && !(stored && (barrier === "gone" || barrier === "no-access"))) {
    return facts.device === "kept" || stored ? { kind: "barred", barrier } : { kind: "nowhere" };
  }
  if (facts.device === "opening" && storedAt === null) return { kind: "opening" };
  if (stored && storedAt !== null) {
    return facts.access === "read" ? { kind: "reading" } : { kind: "stored", at: storedAt };
  }
  const safe = facts.device === "kept";
  if (facts.access === "read" && !facts.ownWaiting) return { kind: "reading" };
  if (facts.access === "read" && connection === "connected")
    return safe ? { kind: "held-back" } : { kind: "nowhere" };
  if (connection === "connected" && !facts.storeFailed && !(facts.slow && safe)) return { kind: "saving" };
  if (facts.device === "writing" || facts.device === "opening") return { kind: "saving" };
  if (!safe) return { kind: "nowhere" };
  if (connection === "connected" && facts.storeFailed) return { kind: "server-failed" };
  return connection === "offline" ? { kind: "offline" } : { kind: "device" };
}

/** Whether closing the page now could lose something. */
export function wouldLoseText(facts: SavingFacts): boolean {
  return !facts.stored && facts.ownWaiting && facts.device !== "kept";
}
