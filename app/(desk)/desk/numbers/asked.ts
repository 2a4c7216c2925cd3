import "server-only";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { type DeskMoment, dateLocale } from "#components/desk/desk-moment.ts";
import { formatDay, localDate } from "#lib/dates.ts";
import { noonOf } from "#newsroom/board/week.ts";
import { type numbersPages, numbersPath, readNumbersAddress } from "#newsroom/numbers/address.ts";
import { monthOf, periodOf } from "#newsroom/numbers/period.ts";
import { numbersViewsOf, scopeOf } from "#newsroom/numbers/policy.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

type Address = Record<string, string | string[] | undefined>;

/**
 * What a page of numbers needs to begin: who asks, for what, and by which clock. Those who have no numbers find
 * no page; a view that is not theirs falls back to the widest that is.
 */
export async function numbersAsked(page: keyof typeof numbersPages, searchParams: Promise<Address>) {
  const { asked, ignored } = readNumbersAddress(await searchParams);
  const actor = await requireActor(numbersPath(page, asked));
  const views = numbersViewsOf(actor);
  const view = views.find((one) => one === asked.view) ?? views[0];
  const scope = view ? scopeOf(actor, view) : null;
  if (!view || !scope) notFound();
  const [settings, locale, t] = await Promise.all([siteSettings(), getLocale(), getTranslations("numbers")]);
  const moment: DeskMoment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  const thisMonth = monthOf(localDate(moment.now, moment.timeZone));
  // What lies ahead has no numbers: the latest month is this one.
  const latest = asked.month !== null && asked.month > thisMonth ? thisMonth : asked.month;
  const month = latest ?? thisMonth;
  return {
    actor,
    moment,
    question: {
      view,
      period: periodOf({ kind: asked.kind, month }, moment.now, moment.timeZone),
      zone: moment.timeZone,
      now: moment.now,
    },
    month,
    head: {
      asked: { ...asked, month: latest },
      view,
      views,
      ignored,
      note: t(`viewNotes.${scope.kind}`),
      month:
        asked.kind === "month" || page === "report"
          ? { month, name: monthName(month, moment), isLatest: month >= thisMonth }
          : null,
    },
  };
}

/** "November 2026". */
export function monthName(month: string, { timeZone, locale }: DeskMoment): string {
  return formatDay(noonOf(`${month}-01`, timeZone), timeZone, locale).replace(/^\d+ /, "");
}
