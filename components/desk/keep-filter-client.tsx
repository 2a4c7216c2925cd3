"use client";
import { BookmarkPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { keepFilterAction } from "#newsroom/board/actions.ts";
import { FilterNameDialog } from "./filter-name-dialog-client.tsx";

/** Keeps the filter that is shown under a name, for oneself or for the whole desk. */
export function KeepFilter({ query, mayShare }: { query: string; mayShare: boolean }) {
  const t = useTranslations("board.kept");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" tone="ghost" onClick={() => setOpen(true)}>
        <BookmarkPlus aria-hidden />
        {t("keep")}
      </Button>
      {open ? (
        <FilterNameDialog
          title={t("keepTitle")}
          send={t("keepSubmit")}
          name=""
          mayShare={mayShare}
          onClose={() => setOpen(false)}
          onSend={async ({ name, isShared }) => {
            const result = await keepFilterAction({ name, query, isShared });
            if (result.ok) toast.success(t("keptToast", { name }));
            return result;
          }}
        />
      ) : null}
    </>
  );
}
