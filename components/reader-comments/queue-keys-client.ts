import { useEffect, useRef } from "react";

/** What a key does with the comment that has the focus. */
export interface QueueKeys {
  toggle(commentId: string): void;
  approve(commentId: string): void;
  refuse(commentId: string): void;
}

/** The queue by keyboard: j and k go through the comments, x selects, a approves, t refuses the one with the focus. */
export function useQueueKeys(keys: QueueKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      if (document.querySelector("[role=dialog]")) return;
      if (event.key === "j") return goTo(1);
      if (event.key === "k") return goTo(-1);
      const row = document.activeElement?.closest<HTMLElement>("[data-comment]");
      const commentId = row?.dataset.comment;
      if (!commentId) return;
      if (event.key === "x") return latest.current.toggle(commentId);
      if (event.key === "a") return latest.current.approve(commentId);
      if (event.key === "t") {
        event.preventDefault();
        latest.current.refuse(commentId);
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName);
}

function goTo(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-comment]")];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step;
  const row = rows[Math.min(Math.max(next, 0), rows.length - 1)];
  row?.focus();
  row?.scrollIntoView({ block: "nearest" });
}
