"use client";
import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { toast } from "#components/ui/toast.ts";
import { restoreNoticeRulesAction } from "#newsroom/notices/actions.ts";

/** Puts the program's own rules in place of the newsroom's, after asking. */
export function RestoreRules() {
  const t = useTranslations("notices.rules");
  const ui = useTranslations("ui");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [open, setOpen] = useState(false);
  const [busy, start] = useTransition();
  const restore = () =>
    start(async () => {
      const result = await restoreNoticeRulesAction().catch(() => null);
      if (result?.ok) {
        setOpen(false);
        toast.success(t("restored"));
      } else toast.error(result?.message ?? unreachable);
    });
  return (
    <>
      <Button tone="ghost" onClick={() => setOpen(true)}>
        <RotateCcw aria-hidden />
        {t("restore")}
      </Button>
      <Dialog
        open={open}
        onOpenChange={(wanted) => (busy ? undefined : setOpen(wanted))}
        title={t("restoreTitle")}
        description={t("restoreBody")}
        closeLabel={ui("close")}
        footer={
          <>
            <Button onClick={() => setOpen(false)} disabled={busy}>
              {ui("cancel")}
            </Button>
            <Button tone="danger" busy={busy} onClick={restore}>
              {t("restore")}
            </Button>
          </>
        }
      >
        {null}
      </Dialog>
    </>
  );
}
