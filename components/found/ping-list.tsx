import { RadioTower } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { PingOutcome, PingTry, WaitingPings } from "#newsroom/found/types.ts";

interface PingListProps {
  tries: readonly PingTry[];
  waiting: readonly WaitingPings[];
  /** Whether anybody is told at all. */
  isOn: boolean;
  timeOf: (at: Date) => string;
}

const tones: Record<PingOutcome, ChipTone> = {
  taken: "success",
  "not-now": "warning",
  refused: "danger",
  "given-up": "danger",
};

/** Whom the newspaper told of changes lately, with what came of it, and what still waits. */
export async function PingList({ tries, waiting, isOn, timeOf }: PingListProps) {
  const t = await getTranslations("found.lately");
  return (
    <Panel title={t("title")} note={t("hint")}>
      {waiting.map(({ channel, count, failures, dueAt }) => (
        <p key={channel} className="text-sm text-muted">
          {failures > 0
            ? t("waitingAgain", { channel: t(`channels.${channel}`), count, time: timeOf(dueAt) })
            : t("waiting", { channel: t(`channels.${channel}`), count })}
        </p>
      ))}
      {tries.length === 0 ? (
        <EmptyState icon={<RadioTower aria-hidden />} title={t("empty")}>
          {t(isOn ? "emptyOn" : "emptyOff")}
        </EmptyState>
      ) : (
        <ol className="grid divide-y">
          {tries.map(({ id, channel, host, paths, outcome, status, at }) => (
            <li key={id} className="grid gap-1 py-2.5 first:pt-0 last:pb-0">
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-semibold">{t(`channels.${channel}`)}</span>
                <span className="min-w-0 truncate text-sm text-muted">{host}</span>
                <Chip tone={tones[outcome]}>{t(`outcomes.${outcome}`)}</Chip>
                <span className="tabular ml-auto text-sm text-muted">{timeOf(at)}</span>
              </div>
              {outcome === "taken" ? null : (
                <p className="text-sm text-pretty">
                  {t(`advice.${outcome}`, { status: status ?? t("noAnswer") })}
                </p>
              )}
              <details className="text-sm">
                <summary className="min-h-6 cursor-pointer text-muted touch:py-3">
                  {t("addresses", { count: paths.length })}
                </summary>
                <ul className="mt-1 grid gap-0.5">
                  {paths.map((path) => (
                    <li key={path} className="break-all text-muted">
                      {path}
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
