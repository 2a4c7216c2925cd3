import { Timer } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Group } from "#components/desk/group.tsx";
import { NumbersHead } from "#components/desk/numbers/numbers-head.tsx";
import { PaceGroups } from "#components/desk/numbers/pace-groups.tsx";
import { PaceTotals } from "#components/desk/numbers/pace-totals.tsx";
import { PaceWeeks } from "#components/desk/numbers/pace-weeks.tsx";
import { WaitingLists } from "#components/desk/numbers/waiting-lists.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { paceOfPeriod, waitingNow } from "#newsroom/pace/queries.ts";
import { numbersAsked } from "../asked.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("numbers"))("tabs.pace") };
}

/** The newsroom's own times: who waits for whom now, and how long stories took to their readers. */
export default async function PacePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { actor, question, moment, head } = await numbersAsked("pace", searchParams);
  const [waiting, pace, t, kinds] = await Promise.all([
    waitingNow(actor, question.view),
    paceOfPeriod(actor, question),
    getTranslations("numbers"),
    getTranslations("desk.kinds"),
  ]);
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pb-16 md:px-8">
      <NumbersHead page="pace" {...head} />
      <div className="grid gap-8">
        {pace.all.stories === 0 ? (
          <EmptyState icon={<Timer aria-hidden />} title={t("pace.empty")}>
            {t("pace.emptyBody")}
          </EmptyState>
        ) : (
          <div className="grid gap-4">
            {pace.cut ? <Notice>{t("pace.cut")}</Notice> : null}
            <PaceTotals pace={pace.all} />
            <div className="grid items-start gap-4 lg:grid-cols-2">
              <PaceGroups title={t("pace.bySection")} column={t("section")} groups={pace.bySection} />
              <div className="grid gap-4">
                {pace.byWeek.length > 1 ? <PaceWeeks weeks={pace.byWeek} {...moment} /> : null}
                <PaceGroups
                  title={t("pace.byKind")}
                  column={t("pace.kind")}
                  groups={pace.byKind.map((group) => ({ ...group, name: kinds(group.name) }))}
                />
              </div>
            </div>
          </div>
        )}
        <Group title={t("pace.waitingNow")}>
          <WaitingLists waiting={waiting} {...moment} />
        </Group>
      </div>
    </div>
  );
}
