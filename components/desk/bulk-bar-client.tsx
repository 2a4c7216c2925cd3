"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { BulkVerb } from "#newsroom/board/rules.ts";
import { moveIcons } from "./move-icons.ts";
import { isGrave } from "./move-layout.ts";

interface BulkBarProps {
  /** How many are selected. */
  count: number;
  /** The moves that at least one of them allows, and how many do. */
  open: readonly { verb: BulkVerb; count: number }[];
  onChoose: (verb: BulkVerb) => void;
  onClear: () => void;
}

/** What can be done with the selected stories; a move that only some allow says how many. */
export function BulkBar({ count, open, onChoose, onClear }: BulkBarProps) {
  const t = useTranslations("board.bulk");
  const verbs = useTranslations("verbs");
  return (
    <div
      role="toolbar"
      aria-label={t("bar")}
      className="fixed inset-x-4 bottom-5 z-30 mx-auto flex w-fit animate-rise items-center gap-2 rounded-xl bg-raised py-2 pr-2 pl-4 shadow-overlay max-md:hidden"
    >
      <span className="tabular text-base font-semibold">{t("chosen", { count })}</span>
      <span aria-hidden className="mx-1 h-5 border-l" />
      {open.length === 0 ? <span className="text-sm text-muted">{t("nothingOpen")}</span> : null}
      {open.map((each) => {
        const Icon = moveIcons[each.verb];
        return (
          <Button
            key={each.verb}
            size="sm"
            tone={isGrave(each.verb) ? "danger-quiet" : "secondary"}
            onClick={() => onChoose(each.verb)}
          >
            <Icon aria-hidden />
            {each.count === count
              ? verbs(`${each.verb}.label`)
              : t("some", { verb: verbs(`${each.verb}.label`), count: each.count, all: count })}
          </Button>
        );
      })}
      <IconButton size="sm" label={t("clear")} onClick={onClear}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
