import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "#components/desk/back-link.tsx";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { deviceOf } from "#components/desk/device.ts";
import { Group } from "#components/desk/group.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { GroupChoiceRow } from "#components/notices/group-choice-client.tsx";
import { HabitsForm } from "#components/notices/habits-form-client.tsx";
import { PushDevices } from "#components/notices/push-devices-client.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatRelative, zoneName } from "#lib/dates.ts";
import { mailIsOn } from "#lib/mail/smtp-door.ts";
import { choicesOfPeople } from "#newsroom/notices/queries.ts";
import { usualChoices } from "#newsroom/notices/rules.ts";
import { noticeGroups } from "#newsroom/notices/types.ts";
import { publicPushKey } from "#newsroom/push/keys.ts";
import { ownPushDevices } from "#newsroom/push/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { currentSession, requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices"))("choices.title") };
}

/** How the signed-in person wants to be told: by group, in which hours, in a digest, and on which devices. */
export default async function OwnNoticesPage() {
  const actor = await requireActor("/desk/account/notices");
  const session = await currentSession();
  const [t, desk, locale, settings, chosen, devices, publicKey] = await Promise.all([
    getTranslations("notices"),
    getTranslations("desk"),
    getLocale(),
    siteSettings(),
    choicesOfPeople([actor.personId]),
    ownPushDevices(actor, session?.sessionId ?? ""),
    publicPushKey(),
  ]);
  const { groups, habits } = chosen.get(actor.personId) ?? usualChoices;
  const now = new Date();
  const words = (at: Date) => formatRelative(at, now, settings.timeZone, dateLocale(locale));
  const listed = devices.map(({ id, userAgent, createdAt, lastPushAt, current }) => {
    const { browser, system } = deviceOf(userAgent);
    return {
      id,
      current,
      name:
        browser && system
          ? desk("account.device", { browser, system })
          : (browser ?? system ?? desk("account.unknownDevice")),
      times: lastPushAt
        ? t("push.last", { time: words(lastPushAt) })
        : t("push.since", { time: words(createdAt) }),
    };
  });
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pb-16 md:px-8">
      <BackLink href="/desk/account" words={t("choices.backToAccount")} />
      <PageHead title={t("choices.title")} />
      <p className="-mt-3 mb-5 max-w-[70ch] text-pretty text-muted">{t("choices.lead")}</p>
      <div className="grid gap-9">
        <div className="grid gap-3">
          {mailIsOn() ? null : <Notice tone="warning">{t("choices.mailOff")}</Notice>}
          <ul className="divide-y rounded-lg border bg-surface">
            {noticeGroups.map((group) => (
              <GroupChoiceRow key={group} group={group} choice={groups[group] ?? null} />
            ))}
          </ul>
        </div>
        <HabitsForm habits={habits} zone={zoneName(settings.timeZone, now)} />
        <Group title={t("push.title")}>
          <PushDevices devices={listed} publicKey={publicKey} />
        </Group>
      </div>
    </div>
  );
}
