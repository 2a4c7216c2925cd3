"use client";
import { Columns3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useOptimistic, useState, useTransition } from "react";
import { Dialog } from "#components/ui/dialog.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { toast } from "#components/ui/toast.ts";
import { chooseColumnsAction } from "#newsroom/board/actions.ts";
import { type BoardColumn, boardColumns } from "#newsroom/board/columns.ts";

/** Chooses the columns of the list on this device; each press shows at once. */
export function BoardColumns({ chosen }: { chosen: readonly BoardColumn[] }) {
  const t = useTranslations("desk.board");
  const ui = useTranslations("ui");
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useOptimistic(chosen);
  const [, start] = useTransition();
  const toggle = (column: BoardColumn) => {
    const others = shown.filter((name) => name !== column);
    const next = others.length < shown.length ? others : [...others, column];
    start(async () => {
      setShown(next);
      const result = await chooseColumnsAction([...next]);
      if (!result.ok) toast.error(result.message);
    });
  };
  return (
    <>
      <IconButton label={t("chooseColumns")} onClick={() => setOpen(true)} className="max-md:hidden">
        <Columns3 aria-hidden />
      </IconButton>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t("chooseColumns")}
        description={t("columnsHint")}
        closeLabel={ui("close")}
        width="sm"
      >
        <ul className="grid gap-1">
          {boardColumns.map((column) => (
            <li key={column}>
              <label className="flex min-h-9 items-center gap-2.5 touch:min-h-11">
                <input
                  type="checkbox"
                  className="size-4 touch:size-5"
                  checked={shown.includes(column)}
                  onChange={() => toggle(column)}
                />
                {t(`columns.${column}`)}
              </label>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
