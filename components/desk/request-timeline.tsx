import { CircleCheck, CircleX, Hand, Inbox, type LucideIcon, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { formatDateLine } from "#lib/dates.ts";
import type { RequestStep, RequestVerb } from "#newsroom/corrections/types.ts";
import type { DeskMoment } from "./desk-moment.ts";

const icons: Record<RequestVerb, LucideIcon> = {
  send: Inbox,
  take: Hand,
  answer: CircleCheck,
  refuse: CircleX,
  reopen: RotateCcw,
};

/** Every step of a request, latest first: who, when, why. */
export function RequestTimeline({ steps, timeZone, locale }: { steps: readonly RequestStep[] } & DeskMoment) {
  const t = useTranslations("corrections");
  return (
    <ol className="grid gap-3">
      {steps.map((step) => {
        const Icon = icons[step.verb];
        return (
          <li key={step.id} className="flex gap-3">
            <Icon aria-hidden className="mt-1 size-4 shrink-0 text-muted" />
            <div className="min-w-0">
              <p className="text-base text-pretty">
                <b className="font-semibold">{step.name ?? t("reader")}</b> {t(`steps.${step.verb}`)}
              </p>
              {step.note ? (
                <p className="text-base text-pretty whitespace-pre-line text-muted">“{step.note}”</p>
              ) : null}
              <time dateTime={step.at.toISOString()} className="tabular text-xs text-muted">
                {formatDateLine(step.at, timeZone, locale)}
              </time>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
