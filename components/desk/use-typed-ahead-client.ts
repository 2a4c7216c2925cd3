"use client";
import { useEffect, useRef } from "react";

/**
 * Keeps what is typed while a field is still on its way, so that no letter is lost and none reaches the keys of
 * the page below. The field calls what is returned once it is there, and goes on with that text.
 */
export function useTypedAhead(waiting: boolean, onEscape: () => void): () => string {
  const typed = useRef("");
  const arrived = useRef(false);

  useEffect(() => {
    if (!waiting) return;
    typed.current = "";
    arrived.current = false;
    const press = (event: KeyboardEvent) => {
      if (arrived.current || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape") onEscape();
      else if (event.key === "Backspace") typed.current = typed.current.slice(0, -1);
      else if (event.key.length === 1) typed.current += event.key;
      else if (event.key !== "Enter") return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", press, { capture: true });
    return () => document.removeEventListener("keydown", press, { capture: true });
  }, [waiting, onEscape]);

  return () => {
    arrived.current = true;
    return typed.current;
  };
}
