import { createContext, useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { DraftSession } from "./draft-session.ts";
import { type SavingFacts, type SavingState, savingState } from "./saving-state.ts";
import type { TicketQuestion } from "./ticket.ts";

export const SessionContext = createContext<DraftSession | null>(null);

/** The open draft of the page. */
export function useSession(): DraftSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("there is no open draft here");
  return session;
}

/** Opens a draft for as long as the component stands; null until then. */
export function useOpenedSession(question: TicketQuestion, mayWrite: boolean): DraftSession | null {
  const { storyId, personId, generation } = question;
  const [session, setSession] = useState<DraftSession | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what may be written changes while the draft is open, and the server tells
  useEffect(() => {
    const opened = new DraftSession({ storyId, personId, generation }, mayWrite);
    setSession(opened);
    return () => opened.close();
  }, [storyId, personId, generation]);
  return session;
}

export function useFacts(session: DraftSession): SavingFacts {
  return useSyncExternalStore(
    session.subscribe,
    () => session.facts,
    () => session.facts,
  );
}

/** Which sentence about saving holds now. Not `useFacts`: they change several times with every key. */
export function useSavingState(session: DraftSession): SavingState {
  const name = () => {
    const state = savingState(session.facts);
    const { barrier, state: storyState } = session.facts;
    return [state.kind, state.kind === "stored" ? minuteOf(state.at) : "", barrier, storyState].join(" ");
  };
  const now = useSyncExternalStore(session.subscribe, name, name);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for the state
  return useMemo(() => savingState(session.facts), [session, now]);
}

/** The sentence says no seconds. */
function minuteOf(iso: string): string {
  return iso.slice(0, "2026-11-25T04:05".length);
}

/** Whether somebody else is signed in by now. */
export function useOtherPerson(session: DraftSession): boolean {
  const is = () => session.facts.barrier === "other-person";
  return useSyncExternalStore(session.subscribe, is, is);
}

export function useIsReady(session: DraftSession): boolean {
  return useSyncExternalStore(
    session.subscribe,
    () => session.isReady,
    () => false,
  );
}

/** Whether this person may type now. */
export function useMayWrite(): boolean {
  const session = useSession();
  // Not `useFacts`: the facts change with every key, this hardly ever.
  const mayWrite = () => session.facts.access === "write";
  return useSyncExternalStore(session.subscribe, mayWrite, mayWrite);
}

/** While somebody types on and on, work on the whole text still happens now and then. */
const longestWaitMs = 5_000;

/**
 * Calls back once the draft was left alone for `quietMs`, at the latest five seconds after a change, and once in the
 * beginning: reading a long text in the middle of typing would be felt at the keys.
 */
export function useDraftChanges(listener: () => void, quietMs: number): void {
  const session = useSession();
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let since = 0;
    const onUpdate = () => {
      const now = performance.now();
      if (timer === null) since = now;
      else clearTimeout(timer);
      timer = setTimeout(
        () => {
          timer = null;
          latest.current();
        },
        Math.max(0, Math.min(quietMs, since + longestWaitMs - now)),
      );
    };
    latest.current();
    session.document.on("update", onUpdate);
    return () => {
      if (timer !== null) clearTimeout(timer);
      session.document.off("update", onUpdate);
    };
  }, [session, quietMs]);
}
