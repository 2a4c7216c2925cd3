"use client";
import { useCallback, useEffect, useRef } from "react";

/** What is typed between a wish for a field and the field. */
export interface TypedAhead {
  /** Keys are kept from now on. */
  readonly begin: () => void;
  /** Ends the keeping, and says what was typed. */
  readonly take: () => string;
}

/**
 * Keeps what is typed while a field is still on its way, so that no letter is lost and none reaches the keys of the
 * page below. It begins with the very press that opens the field, and ends when the field takes what was typed.
 */
export function useTypedAhead(onEscape: () => void): TypedAhead {
  const typed = useRef("");
  const stop = useRef(() => {});

  const take = useCallback(() => {
    stop.current();
    return typed.current;
  }, []);
  const begin = useCallback(() => {
    stop.current();
    typed.current = "";
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape") onEscape();
      else if (event.key === "Backspace") typed.current = typed.current.slice(0, -1);
      else if (event.key.length === 1) typed.current += event.key;
      else if (event.key !== "Enter") return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", press, { capture: true });
    stop.current = () => document.removeEventListener("keydown", press, { capture: true });
  }, [onEscape]);
  useEffect(() => () => stop.current(), []);

  return { begin, take };
}
