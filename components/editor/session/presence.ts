import { useCallback, useSyncExternalStore } from "react";
import type { DraftSession } from "./draft-session.ts";
import { useSession } from "./session-context.ts";

/** Somebody else who has this draft open; name and colour come from the server. */
export interface Presence {
  readonly clientId: number;
  readonly personId: string;
  readonly name: string;
  readonly color: string;
  /** The field in which they write, when it is not the body. */
  readonly field: string | null;
}

const nobody: readonly Presence[] = [];
const known = new WeakMap<DraftSession, readonly Presence[]>();

/** Who else is here, each person once. */
export function usePresence(ownId: string): readonly Presence[] {
  const session = useSession();
  const { awareness } = session.connection.provider;
  const subscribe = useCallback(
    (listener: () => void) => {
      awareness?.on("change", listener);
      return () => awareness?.off("change", listener);
    },
    [awareness],
  );
  return useSyncExternalStore(subscribe, () => {
    const now = readPresence(session, ownId);
    const before = known.get(session) ?? nobody;
    if (JSON.stringify(now) === JSON.stringify(before)) return before;
    known.set(session, now);
    return now;
  });
}

function readPresence(session: DraftSession, ownId: string): Presence[] {
  const people = new Map<string, Presence>();
  for (const [clientId, state] of session.connection.provider.awareness?.getStates() ?? []) {
    const user: unknown = state.user;
    if (clientId === session.document.clientID || typeof user !== "object" || user === null) continue;
    const { personId, name, color } = { personId: null, name: null, color: null, ...user };
    if (typeof personId !== "string" || typeof name !== "string" || typeof color !== "string") continue;
    if (personId === ownId || people.has(personId)) continue;
    const field = typeof state.field === "string" ? state.field : null;
    people.set(personId, { clientId, personId, name, color, field });
  }
  return [...people.values()];
}
