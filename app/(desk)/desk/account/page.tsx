import { Bell } from "lucide-react";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Choice } from "#components/desk/choice-client.tsx";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { deskPlaces, phoneEdge } from "#components/desk/desk-places.ts";
import { deviceOf } from "#components/desk/device.ts";
import { PageHead } from "#components/desk/page-head.tsx";
import { SessionList } from "#components/desk/session-list-client.tsx";
import { SignOut } from "#components/desk/sign-out-client.tsx";
import { Avatar } from "#components/ui/avatar.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { Chip } from "#components/ui/chip.tsx";
import { readTheme, themeCookie, themes } from "#components/ui/theme.ts";
import { formatRelative } from "#lib/dates.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { ownSessions } from "#newsroom/staff/queries.ts";
import { currentSession, requireActor } from "#server/auth/current-actor.ts";
import { chooseLanguage, chooseTheme } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("account.title") };
}

export default async function AccountPage() {
  const actor = await requireActor("/desk/account");
  const [session, sessions, settings, locale, all, t, notices, jar] = await Promise.all([
    currentSession(),
    ownSessions(actor),
    siteSettings(),
    getLocale(),
    getTranslations(),
    getTranslations("desk"),
    getTranslations("notices"),
    cookies(),
  ]);
  const now = new Date();
  const words = (at: Date) => formatRelative(at, now, settings.timeZone, dateLocale(locale));
  const listed = sessions.map((row) => ({
    id: row.id,
    device: deviceOf(row.userAgent),
    current: row.id === session?.sessionId,
    lastSeen: t("account.lastSeen", { time: words(row.lastSeenAt) }),
    signedIn: t("account.signedInAt", { time: words(row.createdAt) }),
  }));
  // Beside the desk these stand in the rail; a phone's lower edge has no room for them.
  const elsewhere = deskPlaces(actor).filter(({ path }) => !phoneEdge.includes(path));
  return (
    <div className="mx-auto w-full max-w-2xl px-4 pb-16 md:px-8">
      <PageHead title={t("account.title")} actions={<SignOut personId={actor.personId} />} />
      <div className="grid gap-9">
        <section className="flex items-center gap-4">
          <Avatar name={actor.name} size="lg" />
          <div className="min-w-0">
            <p className="text-lg font-bold">{actor.name}</p>
            <p className="truncate text-base text-muted">{session?.email}</p>
            <p className="mt-1.5 flex flex-wrap gap-1.5">
              {actor.roles.map((role) => (
                <Chip key={role}>{t(`roles.${role}`)}</Chip>
              ))}
            </p>
          </div>
        </section>
        <nav aria-label={t("nav.label")} className="flex flex-wrap gap-2 md:hidden">
          {elsewhere.map(({ path, name }) => (
            <Link key={path} href={path} className={buttonStyles("secondary")}>
              {all(name)}
            </Link>
          ))}
        </nav>
        <Choice
          legend={t("account.language")}
          name="bahasa"
          value={locale}
          choices={[
            { value: "id", words: t("account.languages.id") },
            { value: "en", words: t("account.languages.en") },
          ]}
          onChoose={chooseLanguage}
        />
        <Choice
          legend={t("account.theme")}
          name="tampilan"
          value={readTheme(jar.get(themeCookie)?.value)}
          choices={themes.map((theme) => ({ value: theme, words: t(`account.themes.${theme}`) }))}
          onChoose={chooseTheme}
        />
        <section className="grid gap-2">
          <h2 className="text-sm font-bold">{notices("title")}</h2>
          <p className="text-sm text-muted">{notices("choices.lead")}</p>
          <div>
            <Link href="/desk/account/notices" className={buttonStyles("secondary")}>
              <Bell aria-hidden />
              {notices("choices.title")}
            </Link>
          </div>
        </section>
        <section className="grid gap-2">
          <h2 className="text-sm font-bold">{t("account.sessions")}</h2>
          <p className="text-sm text-muted">{t("account.sessionsHint")}</p>
          <SessionList sessions={listed} />
        </section>
      </div>
    </div>
  );
}
