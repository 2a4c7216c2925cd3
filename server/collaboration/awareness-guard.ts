import type { Connection, Document } from "@hocuspocus/server";
import { type DraftText, draftTexts } from "#newsroom/drafts/layout.ts";
import { colorOf } from "#newsroom/staff/person-color.ts";
import type { Seat } from "./seat.ts";

type Presence = Record<string, unknown>;

/**
 * Leaves of what a browser says about itself only its place in the text, and puts name and colour from the
 * server's own knowledge in: nobody appears as somebody else. States of other people's browsers are dropped.
 */
export function guardAwareness(states: Map<number, Presence>, seat: Seat, document: Document): void {
  const { person } = seat;
  const taken = new Set(
    document
      .getConnections()
      .filter((known) => personOf(known)?.personId !== person?.personId)
      .flatMap((known) => [...document.getClients(known)]),
  );
  for (const [client, state] of [...states]) {
    if (person === null || taken.has(client) || states.size > 1) states.delete(client);
    else states.set(client, cleanPresence(state, person));
  }
}

/** Contexts are made in `create-collaboration.ts`; Hocuspocus only forgets their type. */
function personOf(connection: Connection<{ seat?: Seat }>): Seat["person"] {
  return connection.context.seat?.person ?? null;
}

function cleanPresence(state: Presence, person: { personId: string; name: string }): Presence {
  const clean: Presence = {
    user: { personId: person.personId, name: person.name, color: colorOf(person.personId) },
  };
  if (state.idle === true) clean.idle = true;
  // Somebody who is away writes nowhere: their caret leaves the text until they come back.
  if (state.idle === true || state.cursor === null) clean.cursor = null;
  else if (isCursor(state.cursor)) clean.cursor = state.cursor;
  const field = draftTexts.find((name: DraftText) => name === state.field);
  if (field !== undefined) clean.field = field;
  return clean;
}

/** Two relative positions as y-tiptap sends them; anything else would make other editors throw. */
function isCursor(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { anchor, head, ...rest } = { anchor: undefined, head: undefined, ...value };
  return Object.keys(rest).length === 0 && isPosition(anchor) && isPosition(head);
}

function isPosition(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).every(([key, part]) => {
    if (key === "type" || key === "item") return part === null || isId(part);
    if (key === "tname") return part === null || part === "body";
    return key === "assoc" && (part === 0 || part === -1);
  });
}

function isId(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { client, clock } = { client: undefined, clock: undefined, ...value };
  return Number.isSafeInteger(client) && Number.isSafeInteger(clock) && Object.keys(value).length === 2;
}
