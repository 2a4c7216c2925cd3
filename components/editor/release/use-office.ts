import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Paste } from "#newsroom/release/intake/read-paste.ts";
import type { IntakeRefusal } from "#newsroom/release/intake/types.ts";
import type { ReleaseView } from "#newsroom/release/view.ts";
import { askOffice, CalledOff, callOff } from "./office.ts";
import type { Answer, Choices, OpenedRelease, Question } from "./office-protocol.ts";

export type OfficeState =
  | { phase: "reading"; done: number }
  | { phase: "refused"; reason: IntakeRefusal; limitMegabytes: number }
  | { phase: "failed" }
  /** `busy`: what was chosen last does not show yet. */
  | { phase: "open"; release: OpenedRelease; view: ReleaseView; busy: boolean };

const noChoices: Choices = { all: {}, each: new Map() };

/** A release in the office: read, cleaned, and cleaned anew with each choice; of many choices only the last is asked. */
export function useOffice(incoming: Paste | File, knownCodes: readonly string[]) {
  const [state, setState] = useState<OfficeState>({ phase: "reading", done: 0 });
  const [choices, setChoices] = useState<Choices>(noChoices);
  const codes = useMemo(() => [...knownCodes], [knownCodes]);
  const asking = useRef(false);
  const wanted = useRef<Choices | null>(null);

  const begin = useCallback((question: Question) => {
    setState({ phase: "reading", done: 0 });
    setChoices(noChoices);
    wanted.current = null;
    askOffice(question, (done) => setState((now) => (now.phase === "reading" ? { ...now, done } : now))).then(
      (answer) => setState(stateOf(answer)),
      (failure: unknown) => (failure instanceof CalledOff ? undefined : setState({ phase: "failed" })),
    );
  }, []);
  const start = useCallback(
    () => begin({ ask: "open", incoming, knownCodes: codes }),
    [begin, incoming, codes],
  );
  useEffect(() => {
    start();
    // Whatever is under way when the desk is closed is of no use to anybody.
    return callOff;
  }, [start]);

  const choose = (next: Choices) => {
    setChoices(next);
    setState((now) => (now.phase === "open" ? { ...now, busy: true } : now));
    wanted.current = next;
    void askForWanted();
  };
  const askForWanted = async () => {
    if (asking.current) return;
    asking.current = true;
    try {
      for (let next = wanted.current; next !== null; next = wanted.current) {
        wanted.current = null;
        const answer = await askOffice({ ask: "choose", choices: next });
        const isLast = wanted.current === null;
        if (answer.answer === "view") {
          const { view } = answer;
          setState((now) => (now.phase === "open" ? { ...now, view, busy: !isLast } : now));
        }
      }
    } catch (failure) {
      if (!(failure instanceof CalledOff)) setState({ phase: "failed" });
    } finally {
      asking.current = false;
    }
  };
  return {
    state,
    choices,
    choose,
    again: start,
    openAttached: (index: number) => begin({ ask: "open-attached", index, knownCodes: codes }),
  };
}

function stateOf(answer: Answer): OfficeState {
  if (answer.answer === "opened") {
    return { phase: "open", release: answer.release, view: answer.view, busy: false };
  }
  if (answer.answer !== "refused") return { phase: "failed" };
  return { phase: "refused", reason: answer.reason, limitMegabytes: answer.limitMegabytes };
}
