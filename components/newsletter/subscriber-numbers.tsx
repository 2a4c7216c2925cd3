import { getTranslations } from "next-intl/server";
import { NumberTable } from "#components/desk/numbers/number-table.tsx";
import { type DateLocale, formatDayShort } from "#lib/dates.ts";
import { refusalsBeforeSuspension } from "#newsroom/newsletter/limits.ts";
import type { SubscriberCounts } from "#newsroom/newsletter/types.ts";

/** How many readers the newsletter has, and how they came and left by week. */
export async function SubscriberNumbers({
  counts,
  locale,
}: {
  counts: SubscriberCounts;
  locale: DateLocale;
}) {
  const t = await getTranslations("newsletter.desk.subscribers");
  const states = ["confirmed", "waiting", "suspended"] as const;
  return (
    <div className="grid gap-4">
      <dl className="grid grid-cols-3 gap-px overflow-hidden rounded-lg border bg-line">
        {states.map((state) => (
          <div key={state} className="flex flex-col-reverse justify-end gap-0.5 bg-surface px-3.5 py-3">
            <dt className="text-xs text-muted">{t(state)}</dt>
            <dd className="tabular text-xl font-bold">{counts[state]}</dd>
          </div>
        ))}
      </dl>
      {counts.suspended > 0 ? (
        <p className="text-sm text-muted">{t("suspendedHint", { times: refusalsBeforeSuspension })}</p>
      ) : null}
      <NumberTable
        caption={t("weeks")}
        columns={[t("week"), t("joined"), t("left")]}
        rows={counts.weeks.map(({ from, confirmed, left }) => ({
          key: from,
          cells: [formatDayShort(new Date(`${from}T12:00:00Z`), "UTC", locale), confirmed, left],
        }))}
      />
    </div>
  );
}
