import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "#components/desk/back-link.tsx";
import { Group } from "#components/desk/group.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { EventRules } from "#components/notices/event-rules-client.tsx";
import { MailNotice } from "#components/notices/mail-notice.tsx";
import { RestoreRules } from "#components/notices/restore-rules-client.tsx";
import { mayKeepNoticeRules } from "#newsroom/notices/policy.ts";
import { mailState, noticeRulesKept } from "#newsroom/notices/queries.ts";
import { groupOf } from "#newsroom/notices/rules.ts";
import { noticeEvents, noticeGroups } from "#newsroom/notices/types.ts";
import { sectionsInOrder } from "#newsroom/sections/published.ts";
import { colleagues } from "#newsroom/staff/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices"))("rules.title") };
}

/** Of what is told to whom and how: the newsroom's rules, event by event, and how its mails fare. */
export default async function NoticeRulesPage() {
  const actor = await requireActor("/desk/notices/rules");
  if (!mayKeepNoticeRules(actor).allowed) notFound();
  const [t, rules, mail, sections, staff] = await Promise.all([
    getTranslations("notices"),
    noticeRulesKept(),
    mailState(),
    sectionsInOrder(),
    colleagues(actor),
  ]);
  const places = sections.map(({ id, name }) => ({ id, name }));
  const people = staff.map(({ id, name }) => ({ id, name }));
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <BackLink href="/desk/notices" words={t("rules.back")} />
      <PageHead title={t("rules.title")} actions={<RestoreRules />} />
      <p className="-mt-3 mb-5 max-w-[70ch] text-pretty text-muted">{t("rules.lead")}</p>
      <div className="mb-8">
        <MailNotice mail={mail} />
      </div>
      <div className="grid gap-8">
        {noticeGroups.map((group) => (
          <Group key={group} title={t(`groups.${group}`)}>
            <ul className="divide-y rounded-lg border bg-surface">
              {noticeEvents
                .filter((event) => groupOf(event) === group)
                .map((event) => (
                  <EventRules
                    key={event}
                    event={event}
                    rules={rules.filter((rule) => rule.event === event)}
                    sections={places}
                    people={people}
                  />
                ))}
            </ul>
          </Group>
        ))}
      </div>
    </div>
  );
}
