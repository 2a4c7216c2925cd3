"use client";
import { CircleAlert, CircleCheck, Undo2, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { storyPath } from "./story-path.ts";
import type { BulkMove } from "./use-bulk-move-client.ts";

/** What became of the last move of several, each refusal with its story and reason; stays until it is closed. */
export function BulkResult({ bulk }: { bulk: BulkMove }) {
  const t = useTranslations("board.bulk");
  const all = useTranslations();
  const { report, busy } = bulk;
  return (
    <div role="status">
      {report ? (
        <section aria-label={t("result")} className="mb-3 grid gap-2 rounded-lg border bg-surface p-3.5">
          <div className="flex flex-wrap items-center gap-2">
            {report.refused.length > 0 ? (
              <CircleAlert aria-hidden className="size-[1.125rem] text-warning" />
            ) : (
              <CircleCheck aria-hidden className="size-[1.125rem] text-success" />
            )}
            <p className="min-w-0 flex-1 font-semibold">
              {t(report.refused.length > 0 ? "doneSome" : "done", {
                count: report.done.length,
                refused: report.refused.length,
                verb: all(`verbs.${report.verb}.past`),
              })}
            </p>
            {report.undoes && report.done.length > 0 ? (
              <Button
                size="sm"
                busy={busy}
                onClick={() => report.undoes && void bulk.undo(report.undoes, report.done)}
              >
                {busy ? null : <Undo2 aria-hidden />}
                {t("undo")}
              </Button>
            ) : null}
            <IconButton size="sm" label={all("ui.close")} onClick={bulk.clearReport}>
              <X aria-hidden />
            </IconButton>
          </div>
          {report.undoes === "spike" && report.done.length > 0 ? (
            <p className="text-sm text-muted">{t("undoSpike")}</p>
          ) : null}
          {report.refused.length > 0 ? (
            <ul className="grid gap-1.5 border-t pt-2">
              {report.refused.map(({ story, message }) => (
                <li key={story.id} className="text-base">
                  <Link
                    href={storyPath(story)}
                    className="font-semibold text-accent underline underline-offset-2"
                  >
                    {story.title || all("desk.untitled")}
                  </Link>
                  <span className="block text-sm text-muted">{message}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}
