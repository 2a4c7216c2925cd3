import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskProvider } from "#components/desk/desk-context-client.tsx";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { deskPlaces } from "#components/desk/desk-places.ts";
import { LiveRefresh } from "#components/desk/live-refresh-client.tsx";
import { mainRole } from "#components/desk/main-role.ts";
import { PhoneLinks } from "#components/desk/phone-links.tsx";
import { Rail } from "#components/desk/rail.tsx";
import { settingsPlaces } from "#components/desk/settings-places.ts";
import { DeskApp } from "#components/desk-app/desk-app-client.tsx";
import { DeviceWatch } from "#components/editor/device/device-watch-client.tsx";
import { PauseBanner } from "#components/schedule/pause-banner.tsx";
import { ownPath } from "#lib/own-path.ts";
import { deskVersion } from "#newsroom/board/queries.ts";
import { mayKeepRegister } from "#newsroom/corrections/policy.ts";
import { countRequests } from "#newsroom/corrections/queries.ts";
import { countRunning } from "#newsroom/live/queries.ts";
import { mayModerateSomewhere } from "#newsroom/reader-comments/policy.ts";
import { countTalk } from "#newsroom/reader-comments/queries.ts";
import { mayPauseSchedules } from "#newsroom/schedule/policy.ts";
import { heldStories, schedulePause } from "#newsroom/schedule/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { mayCreateStory } from "#newsroom/stories/policy.ts";
import { countWaiting } from "#newsroom/stories/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { deskBuild } from "#server/desk-worker/desk-worker.ts";
import { unreadNotices } from "./unread-notices.ts";

/** The frame of the signed-in newsroom. Every page asks for its actor again: a layout gates nothing alone. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const wanted = (await headers()).get("x-redaksi-path") ?? undefined;
  const actor = await requireActor(ownPath(wanted, "/desk"));
  const [version, settings, waiting, requests, talk, runningLive, unread, locale, t, build] =
    await Promise.all([
      deskVersion(),
      siteSettings(),
      countWaiting(actor),
      mayKeepRegister(actor) ? countRequests(actor) : null,
      mayModerateSomewhere(actor) ? countTalk(actor) : null,
      countRunning(actor),
      unreadNotices(),
      getLocale(),
      getTranslations(),
      deskBuild(),
    ]);
  const pause = settings.schedulePausedAt ? await schedulePause() : null;
  const held = pause ? await heldStories(actor) : [];
  const mayWrite = mayCreateStory(actor).allowed;
  const places = deskPlaces(actor);
  const role = mainRole(actor.roles);
  return (
    <DeskProvider
      timeZone={settings.timeZone}
      locale={dateLocale(locale)}
      usualTimes={settings.usualTimes}
      scheduleGapMinutes={settings.scheduleGapMinutes}
      returnReasons={settings.returnReasons}
    >
      <a
        href="#isi"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-ink px-3 py-2 font-semibold text-canvas focus:translate-y-0"
      >
        {t("desk.skip")}
      </a>
      <div className="min-h-dvh md:grid md:grid-cols-[auto_minmax(0,1fr)]">
        <Rail
          siteName={settings.name}
          personName={actor.name}
          role={role ? t(`desk.roles.${role}`) : ""}
          mayWrite={mayWrite}
          places={places}
          badges={{
            "/desk": {
              count: waiting,
              label: t("desk.nav.waiting", { count: waiting }),
              dot: "accent",
            },
            "/desk/notices": { count: unread, label: t("notices.unread", { count: unread }), dot: "accent" },
            "/desk/live": {
              count: runningLive,
              label: t("live.navRunning", { count: runningLive }),
              dot: "danger",
            },
            ...(requests && {
              "/desk/corrections": {
                count: requests.open,
                label: t("corrections.navOpen", requests),
                quiet: requests.overdue === 0,
                dot: requests.overdue > 0 && "danger",
              },
            }),
            ...(talk && {
              "/desk/reader-comments": {
                count: talk.waiting + talk.reported,
                label: t("readerComments.navOpen", talk),
                quiet: talk.overdue === 0,
                dot: talk.overdue > 0 && "danger",
              },
            }),
          }}
          settings={settingsPlaces(actor)}
        />
        <main id="isi" tabIndex={-1} className="min-w-0 focus:outline-none">
          {pause ? (
            <PauseBanner
              pause={pause}
              held={held}
              mayResume={mayPauseSchedules(actor).allowed}
              now={new Date()}
              timeZone={settings.timeZone}
              locale={dateLocale(locale)}
            />
          ) : null}
          {children}
        </main>
      </div>
      <PhoneLinks mayWrite={mayWrite} places={places} waiting={waiting} />
      <LiveRefresh version={version} />
      <DeskApp personId={actor.personId} build={build} />
      <DeviceWatch personId={actor.personId} />
    </DeskProvider>
  );
}
