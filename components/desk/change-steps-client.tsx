"use client";
import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { changeMark } from "./change-mark.ts";

/**
 * Goes from one change of a comparison to the next, by two buttons or by the keys N and P; after the last one
 * it begins anew.
 */
export function ChangeSteps({ count }: { count: number }) {
  const t = useTranslations("desk.review");
  const [at, setAt] = useState(0);

  const go = (step: 1 | -1) => {
    const changes = document.querySelectorAll<HTMLElement>(`[${changeMark}]`);
    if (changes.length === 0) return;
    const next = at === 0 && step === -1 ? changes.length : at + step;
    const reached = next > changes.length ? 1 : next < 1 ? changes.length : next;
    setAt(reached);
    const change = changes[reached - 1];
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    change?.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
    change?.focus({ preventScroll: true });
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector("[role=dialog]")) return;
    if (event.key === "n") go(1);
    if (event.key === "p") go(-1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  if (count === 0) return null;
  return (
    <div className="sticky top-2 z-10 flex items-center justify-self-end rounded-full border bg-raised px-1 shadow-raised max-lg:top-13">
      <span className="tabular px-2 text-sm text-muted" aria-live="polite">
        {at === 0 ? t("changeCount", { count }) : t("changeAt", { at, count })}
      </span>
      <IconButton label={t("previousChange")} aria-keyshortcuts="p" onClick={() => go(-1)}>
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton label={t("nextChange")} aria-keyshortcuts="n" onClick={() => go(1)}>
        <ChevronDown aria-hidden />
      </IconButton>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
