import { type DraftAccess, parseServerMessage, type StoredMessage } from "#newsroom/drafts/protocol.ts";
import { type StoryState, storyStates } from "#newsroom/workflow/rules.ts";
import type { Barrier } from "./saving-state.ts";

export type TicketAnswer =
  | { kind: "ticket"; ticket: string; stored: StoredMessage; access: DraftAccess; state: StoryState }
  | { kind: "barred"; barrier: Barrier }
  | { kind: "unreachable" };

export interface TicketQuestion {
  storyId: string;
  personId: string;
  generation: string;
}

/** How long the server may take before it counts as away. */
const deadlineMs = 10_000;

/** Asks for the right to open the draft's socket, and for what the database holds of the draft. Never throws. */
export async function askForTicket(question: TicketQuestion): Promise<TicketAnswer> {
  try {
    const response = await fetch("/api/collaboration-ticket", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(question),
      cache: "no-store",
      signal: AbortSignal.timeout(deadlineMs),
    });
    switch (response.status) {
      case 200:
        return readTicket(await response.json());
      case 401:
        return { kind: "barred", barrier: "signed-out" };
      case 403:
        return { kind: "barred", barrier: "other-person" };
      case 404:
        return { kind: "barred", barrier: "no-access" };
      case 409:
        return { kind: "barred", barrier: "replaced" };
      default:
        return { kind: "unreachable" };
    }
  } catch {
    return { kind: "unreachable" };
  }
}

function readTicket(answer: unknown): TicketAnswer {
  if (typeof answer !== "object" || answer === null) return { kind: "unreachable" };
  const { ticket, stored, access, state } = {
    ticket: undefined,
    stored: undefined,
    access: undefined,
    state: undefined,
    ...answer,
  };
  const message = parseServerMessage(JSON.stringify(stored ?? null));
  const known = storyStates.find((name) => name === state);
  if (typeof ticket !== "string" || message?.type !== "stored" || known === undefined) {
    return { kind: "unreachable" };
  }
  return {
    kind: "ticket",
    ticket,
    stored: message,
    access: access === "write" ? "write" : "read",
    state: known,
  };
}
