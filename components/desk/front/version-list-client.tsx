"use client";
import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { formatShort } from "#lib/dates.ts";
import { takeFrontVersionAction } from "#newsroom/front/actions.ts";
import type { FrontOf, LaunchedVersion } from "#newsroom/front/types.ts";
import { useDesk } from "../desk-context-client.tsx";
import { RefusedNotice } from "./refused-notice.tsx";
import { useFrontStep } from "./use-front-step-client.ts";

/** The fronts that were launched, with who and when; an earlier one can be made the draft again. */
export function VersionList({
  front,
  version,
  launched,
}: {
  front: FrontOf;
  version: number;
  launched: readonly LaunchedVersion[];
}) {
  const t = useTranslations("front");
  const { timeZone, locale } = useDesk();
  const { busy, take, refused, forget } = useFrontStep(version);
  const bringBack = (number: number) =>
    take({
      words: t("bringBackWords", { number }),
      done: t("broughtBack", { number }),
      act: (expectedVersion) => takeFrontVersionAction({ front, expectedVersion, number }),
    });
  return (
    <div className="grid grid-cols-1 gap-3">
      <RefusedNotice refused={refused} busy={busy} onForget={forget} />
      <ol className="divide-y rounded-lg border bg-surface">
        {launched.map(({ number, launchedBy, launchedAt, titles }, index) => (
          <li
            key={number}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3"
            aria-label={t("versionNumber", { number })}
          >
            <div className="min-w-0 flex-1 basis-60">
              <p className="tabular flex flex-wrap items-center gap-2 text-base font-semibold">
                {t("versionNumber", { number })}
                {index === 0 ? <Chip tone="success">{t("isLive")}</Chip> : null}
              </p>
              <p className="tabular text-sm text-muted">
                {t("launchedBy", { name: launchedBy, time: formatShort(launchedAt, timeZone, locale) })}
              </p>
              <p className="line-clamp-2 text-sm text-pretty text-muted">
                {titles.length > 0 ? titles.join(" · ") : t("allAutomatic")}
              </p>
            </div>
            {index === 0 ? null : (
              <Button size="sm" disabled={busy} onClick={() => bringBack(number)}>
                <RotateCcw aria-hidden />
                {t("bringBack")}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
