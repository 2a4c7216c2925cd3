import { ClipboardList, Lightbulb, UserRoundPlus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { Group } from "#components/desk/group.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { PlanRows } from "#components/desk/plan-rows.tsx";
import { PlansByPerson } from "#components/desk/plans-by-person.tsx";
import { WantedAssignments } from "#components/desk/wanted-assignments.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { mayAssignSomewhere, mayPitch } from "#newsroom/assignments/policy.ts";
import {
  assignmentsInHand,
  assignmentsOf,
  pitchesAwaiting,
  pitchesOf,
} from "#newsroom/assignments/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assignments"))("title") };
}

/** Pitches and assignments: one's own, and for editors who has what until when. */
export default async function AssignmentsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor("/desk/assignments");
  const { urut } = await searchParams;
  const [settings, locale, t, mine, offered, awaiting, inHand] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("assignments"),
    assignmentsOf(actor),
    pitchesOf(actor),
    pitchesAwaiting(actor),
    assignmentsInHand(actor),
  ]);
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  const assigns = mayAssignSomewhere(actor);
  const pitches = mayPitch(actor).allowed;
  const byPerson = urut === "orang";
  const others = awaiting.filter(({ id }) => !offered.some((own) => own.id === id));
  return (
    <div className="mx-auto w-full max-w-5xl px-4 pb-16 md:px-8">
      <PageHead
        title={t("title")}
        actions={
          <>
            {pitches ? (
              <Link
                href="/desk/assignments/pitch"
                className={buttonStyles(assigns ? "secondary" : "primary")}
              >
                <Lightbulb aria-hidden />
                {t("pitch")}
              </Link>
            ) : null}
            {assigns ? (
              <Link href="/desk/assignments/assign" className={buttonStyles("primary")}>
                <UserRoundPlus aria-hidden />
                {t("assign")}
              </Link>
            ) : null}
          </>
        }
      />
      <div className="grid gap-8">
        {mine.length > 0 ? (
          <Group title={t("mine")} count={mine.length} urgent>
            <WantedAssignments plans={mine} personId={actor.personId} {...moment} />
          </Group>
        ) : null}
        {assigns ? (
          <>
            {others.length > 0 ? (
              <Group title={t("awaiting")} count={others.length} urgent>
                <PlanRows plans={others} pitches {...moment} />
              </Group>
            ) : null}
            <Group
              title={t("inHand")}
              count={inHand.length}
              action={
                inHand.length > 0 ? (
                  <nav aria-label={t("order")} className="flex gap-1 text-sm">
                    <OrderLink href="/desk/assignments" here={!byPerson} words={t("byDeadline")} />
                    <OrderLink href="/desk/assignments?urut=orang" here={byPerson} words={t("byPerson")} />
                  </nav>
                ) : null
              }
            >
              {inHand.length === 0 ? (
                <EmptyState icon={<ClipboardList aria-hidden />} title={t("inHandEmpty")}>
                  {t("inHandEmptyBody")}
                </EmptyState>
              ) : byPerson ? (
                <PlansByPerson plans={inHand} {...moment} />
              ) : (
                <PlanRows plans={inHand} {...moment} />
              )}
            </Group>
          </>
        ) : null}
        {offered.length > 0 ? (
          <Group title={t("offered")} count={offered.length}>
            <PlanRows plans={offered} pitches {...moment} />
          </Group>
        ) : null}
        {!assigns && mine.length + offered.length === 0 ? (
          <EmptyState icon={<ClipboardList aria-hidden />} title={t("empty")}>
            {t(pitches ? "emptyBody" : "emptyReadOnly")}
          </EmptyState>
        ) : null}
      </div>
    </div>
  );
}

function OrderLink({ href, here, words }: { href: string; here: boolean; words: string }) {
  return (
    <Link
      href={href}
      aria-current={here ? "page" : undefined}
      className="flex h-8 items-center rounded-md px-2.5 font-semibold text-muted hover:bg-hover aria-[current=page]:bg-pressed aria-[current=page]:text-ink touch:h-11"
    >
      {words}
    </Link>
  );
}
