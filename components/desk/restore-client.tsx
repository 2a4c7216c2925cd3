"use client";
import { RotateCcw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
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
  const ui = useTranslations("ui");
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const restore = () =>
    start(async () => {
      setProblem(null);
      const result = await restoreRevisionAction({ storyId, revisionId }).catch(() => null);
      if (!result) return setProblem(t("moves.unreachable"));
      if (!result.ok) return setProblem(result.message);
      setAsking(false);
      toast.success(t("history.restored", { number }), {
        action: {
          label: t("history.openDraft"),
          onClick: () => router.push(`/desk/stories/${storyId}`),
        },
      });
    });
  return (
    <>
      <Button size="sm" onClick={() => setAsking(true)}>
        <RotateCcw aria-hidden />
        {t("history.restore")}
      </Button>
      <Dialog
        open={asking}
        onOpenChange={(open) => (busy ? undefined : setAsking(open))}
        title={t("history.restoreTitle", { number })}
        description={t("history.restoreBody")}
        closeLabel={ui("close")}
        footer={
          <>
            <Button onClick={() => setAsking(false)} disabled={busy}>
              {ui("cancel")}
            </Button>
            <Button tone="primary" busy={busy} onClick={restore}>
              {t("history.restore")}
            </Button>
          </>
        }
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
        {problem ? (
          <div className="mt-4">
            <Notice tone="danger" alert>
              {problem}
            </Notice>
          </div>
        ) : null}
      </Dialog>
    </>
  );
}
