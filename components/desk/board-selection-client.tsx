"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { part } from "#components/ui/part.tsx";
import { type BulkVerb, bulkVerbs } from "#newsroom/board/rules.ts";
import { BulkBar } from "./bulk-bar-client.tsx";
import { BulkResult } from "./bulk-result-client.tsx";
import { type SelectableStory, SelectionContext } from "./selection-context-client.tsx";
import { useBulkMove } from "./use-bulk-move-client.ts";

const BulkDialog = part(() => import("./bulk-dialog-client.tsx").then((file) => file.BulkDialog));

/**
 * Lets several rows of the list inside be selected, by mouse, with Shift, or with x on the focused row, and
 * makes one move on all of them. A row is held as it was when it was selected: what somebody changes after
 * that is refused and told.
 */
export function BoardSelection({
  rows,
  children,
}: {
  rows: readonly SelectableStory[];
  children: ReactNode;
}) {
  const t = useTranslations("board.bulk");
  const [chosen, setChosen] = useState<ReadonlyMap<string, SelectableStory>>(new Map());
  const [verb, setVerb] = useState<BulkVerb | null>(null);
  const last = useRef<string | null>(null);
  const bulk = useBulkMove();

  const toggle = (storyId: string, range: boolean) => {
    const at = rows.findIndex(({ id }) => id === storyId);
    const from = range ? rows.findIndex(({ id }) => id === last.current) : -1;
    const first = from === -1 ? at : Math.min(at, from);
    const reached = rows.slice(first, Math.max(at, from) + 1);
    const on = !chosen.has(storyId);
    const next = new Map(chosen);
    for (const row of reached)
      if (on) next.set(row.id, next.get(row.id) ?? row);
      else next.delete(row.id);
    last.current = storyId;
    setChosen(next);
  };
  const setAll = (on: boolean) => setChosen(new Map(on ? rows.map((row) => [row.id, row]) : []));

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("[role=dialog]")) return;
    if (event.key === "Escape" && chosen.size > 0) return setAll(false);
    if (event.key.toLowerCase() !== "x" || isTyping(event.target)) return;
    const row = document.activeElement?.closest<HTMLElement>("[data-story-row]");
    if (row?.dataset.storyRow) toggle(row.dataset.storyRow, event.shiftKey);
  });
  useEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  const stories = [...chosen.values()];
  const open = bulkVerbs
    .map((each) => ({ verb: each, count: stories.filter(({ moves }) => moves.includes(each)).length }))
    .filter(({ count }) => count > 0);
  return (
    <SelectionContext value={{ rows, chosen, toggle, setAll }}>
      <BulkResult bulk={bulk} />
      {children}
      <p className="sr-only" aria-live="polite">
        {stories.length > 0 ? t("chosen", { count: stories.length }) : ""}
      </p>
      {stories.length > 0 ? (
        <BulkBar
          count={stories.length}
          open={open}
          onChoose={(each) => {
            bulk.clearFailure();
            setVerb(each);
          }}
          onClear={() => setAll(false)}
        />
      ) : null}
      {verb ? (
        <BulkDialog
          verb={verb}
          stories={stories}
          busy={bulk.busy}
          failure={bulk.failure}
          onClose={() => setVerb(null)}
          onConfirm={(note) => {
            const asked = stories.filter(({ moves }) => moves.includes(verb));
            void bulk.move(verb, asked, note).then((told) => {
              if (!told) return;
              setVerb(null);
              setAll(false);
            });
          }}
        />
      ) : null}
    </SelectionContext>
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
