"use client";
import { Rocket, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { changeFrontAction, launchFrontAction, takeFrontVersionAction } from "#newsroom/front/actions.ts";
import type { FrontOf } from "#newsroom/front/types.ts";
import { RefusedNotice } from "./refused-notice.tsx";
import { useFrontStep } from "./use-front-step-client.ts";

interface LaunchBarProps {
  front: FrontOf;
  version: number;
  /** In how many slots the draft differs from what is live. */
  changes: number;
  mayUndo: boolean;
  /** Who launched what is live and when, in words. */
  live: string;
}

/** How the draft differs from what readers have, and what to do about it: launch, discard, undo. */
export function LaunchBar({ front, version, changes, mayUndo, live }: LaunchBarProps) {
  const t = useTranslations("front");
  const ui = useTranslations("ui");
  const { busy, take, refused, forget } = useFrontStep(version);
  const [discarding, setDiscarding] = useState(false);
  const launch = () =>
    take({
      words: t("launch"),
      done: t("launched"),
      act: (expectedVersion) => launchFrontAction({ front, expectedVersion }),
    });
  const undo = () =>
    take({
      words: t("undo"),
      done: t("undone"),
      act: (expectedVersion) => changeFrontAction({ front, expectedVersion, change: { kind: "undo" } }),
    });
  const discard = () => {
    setDiscarding(false);
    take({
      words: t("discard"),
      done: t("discarded"),
      act: (expectedVersion) => takeFrontVersionAction({ front, expectedVersion, number: null }),
    });
  };
  return (
    <section
      aria-label={t("barLabel")}
      className="z-20 md:sticky md:top-0 -mx-4 grid grid-cols-1 gap-3 border-y bg-canvas px-4 py-3 md:-mx-8 md:px-8"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
        <div className="min-w-0" aria-live="polite">
          <p className="flex items-center gap-2 text-base font-bold">
            <span
              aria-hidden
              className={`size-2 rounded-full ${changes > 0 ? "bg-warning" : "bg-success"}`}
            />
            {changes > 0 ? t("changes", { count: changes }) : t("noChanges")}
          </p>
          <p className="tabular text-sm text-muted">{live}</p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {mayUndo ? (
            <Button tone="ghost" onClick={undo} aria-disabled={busy || undefined}>
              <Undo2 aria-hidden />
              {t("undo")}
            </Button>
          ) : null}
          {changes > 0 ? (
            <>
              <Button onClick={() => setDiscarding(true)} disabled={busy}>
                {t("discard")}
              </Button>
              <Button tone="primary" onClick={launch} busy={busy}>
                {busy ? null : <Rocket aria-hidden />}
                {t("launch")}
              </Button>
            </>
          ) : null}
        </div>
      </div>
      <RefusedNotice refused={refused} busy={busy} onForget={forget} />
      <Dialog
        open={discarding}
        onOpenChange={setDiscarding}
        title={t("discardTitle")}
        description={t("discardBody", { count: changes })}
        closeLabel={ui("close")}
        width="sm"
        footer={
          <>
            <Button onClick={() => setDiscarding(false)}>{ui("cancel")}</Button>
            <Button tone="danger" onClick={discard}>
              {t("discard")}
            </Button>
          </>
        }
      />
    </section>
  );
}
