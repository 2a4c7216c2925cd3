"use client";
import { RotateCcw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { restoreRevisionAction } from "#newsroom/stories/actions.ts";

interface RestoreProps {
  storyId: string;
  revisionId: string;
  number: number;
  /** What is replaced, in words: who wrote in it last, when, how many words. */
  replaced: string;
  /** What takes its place, in words. */
  by: string;
}

/** Makes a revision the draft again, once that was confirmed. Publishes nothing. */
export function Restore({ storyId, revisionId, number, replaced, by }: RestoreProps) {
  const t = useTranslations("desk");
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const tell = () =>
    toast.success(t("history.restored", { number }), {
      action: {
        label: t("history.openDraft"),
        onClick: () => router.push(`/desk/stories/${storyId}`),
      },
    });
  return (
    <>
      <Button size="sm" onClick={() => setAsking(true)}>
        <RotateCcw aria-hidden />
        {t("history.restore")}
      </Button>
      {asking ? (
        <FormDialog
          title={t("history.restoreTitle", { number })}
          body={t("history.restoreBody")}
          send={t("history.restore")}
          onSend={() => restoreRevisionAction({ storyId, revisionId })}
          onDone={tell}
          onClose={() => setAsking(false)}
        >
          <dl className="grid gap-3">
            <div className="border-l-2 border-danger/60 pl-3">
              <dt className="text-xs font-semibold text-muted">{t("history.replaced")}</dt>
              <dd>{replaced}</dd>
            </div>
            <div className="border-l-2 border-success/70 pl-3">
              <dt className="text-xs font-semibold text-muted">{t("history.replacedBy")}</dt>
              <dd>{by}</dd>
            </div>
          </dl>
        </FormDialog>
      ) : null}
    </>
  );
}
