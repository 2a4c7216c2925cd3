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
  /** Nothing was typed or pointed at there for a while, or the tab is out of sight. */
  readonly isIdle: boolean;
  /** The person at this screen, in another tab or on another device. */
  readonly isSelf: boolean;
}

const nobody: readonly Presence[] = [];
const known = new WeakMap<DraftSession, readonly Presence[]>();

/** Who else is here, each person once; the person of this screen last, when they are here twice. */
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
    const isIdle = state.idle === true;
    // Of somebody who is here with several devices, the one in use counts.
    if (people.get(personId)?.isIdle === false || (people.has(personId) && isIdle)) continue;
    const field = typeof state.field === "string" ? state.field : null;
    people.set(personId, { clientId, personId, name, color, field, isIdle, isSelf: personId === ownId });
  }
  return [...people.values()].sort((one, other) => Number(one.isSelf) - Number(other.isSelf));
}
