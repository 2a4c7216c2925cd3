import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { DraftSession } from "./draft-session.ts";
import type { SavingFacts } from "./saving-state.ts";
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

/** Calls back at the most every `everyMs` while the draft changes, and once in the beginning. */
export function useDraftChanges(listener: () => void, everyMs: number): void {
  const session = useSession();
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const onUpdate = () => {
      timer ??= setTimeout(() => {
        timer = null;
        latest.current();
      }, everyMs);
    };
    latest.current();
    session.document.on("update", onUpdate);
    return () => {
      if (timer !== null) clearTimeout(timer);
      session.document.off("update", onUpdate);
    };
  }, [session, everyMs]);
}
