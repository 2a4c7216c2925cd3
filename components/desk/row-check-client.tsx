"use client";
import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { useSelection } from "./selection-context-client.tsx";

const hitArea = "relative z-10 flex size-8 items-center justify-center touch:size-11";

/** Takes one row of the list into the selection; with Shift all between it and the last. */
export function RowCheck({ storyId, title }: { storyId: string; title: string }) {
  const t = useTranslations("board.bulk");
  const { chosen, toggle } = useSelection();
  return (
    <label className={hitArea}>
      <input
        type="checkbox"
        aria-label={t("select", { title })}
        aria-keyshortcuts="x"
        checked={chosen.has(storyId)}
        onClick={(event: MouseEvent) => toggle(storyId, event.shiftKey)}
        onChange={() => undefined}
        className="size-4"
      />
    </label>
  );
}

/** Takes all rows of the page into the selection, or none. */
export function AllRowsCheck() {
  const t = useTranslations("board.bulk");
  const { rows, chosen, setAll } = useSelection();
  const many = rows.filter(({ id }) => chosen.has(id)).length;
  const all = rows.length > 0 && many === rows.length;
  return (
    <label className={hitArea}>
      <input
        type="checkbox"
        aria-label={t("selectAll")}
        ref={(box) => {
          if (box) box.indeterminate = many > 0 && !all;
        }}
        checked={all}
        onChange={() => setAll(!all)}
        className="size-4"
      />
    </label>
  );
}
