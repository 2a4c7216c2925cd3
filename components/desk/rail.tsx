import {
  Bell,
  ChartColumn,
  ClipboardList,
  ExternalLink,
  Image as ImageIcon,
  Inbox,
  LayoutList,
  ListOrdered,
  Mail,
  MessagesSquare,
  Newspaper,
  Radio,
  Scale,
  SlidersHorizontal,
} from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Avatar } from "#components/ui/avatar.tsx";
import { Mark } from "./mark.tsx";
import { NavLink } from "./nav-link-client.tsx";
import { NewStory } from "./new-story-client.tsx";
import { Palette } from "./palette-client.tsx";
import { RailLink, railLinkStyles } from "./rail-link.tsx";

interface RailProps {
  siteName: string;
  personName: string;
  role: string;
  mayWrite: boolean;
  mayAddPictures: boolean;
  mayKeepLanguage: boolean;
  mayKeepSeries: boolean;
  /** What readers ask of this editor; null for those who keep no register. */
  requests: { readonly open: number; readonly overdue: number } | null;
  /** What readers wrote and this editor decides about; null for those who moderate nothing. */
  talk: { readonly waiting: number; readonly reported: number; readonly overdue: number } | null;
  /** Which fronts this person arranges: the front page and all sections, or sections only. */
  arranges: "front-page" | "sections" | null;
  mayReadNumbers: boolean;
  mayReadNewsletter: boolean;
  /** Addresses of the pages of rules that this person keeps. */
  settings: readonly string[];
  /** How many live coverages run in which this person reports or edits. */
  runningLive: number;
  /** How many stories wait for this person. */
  waiting: number;
  /** How many notices are unread. */
  unread: number;
}

/** The navigation beside every page of the desk from a tablet on: icons, and words where there is room. */
export async function Rail({
  siteName,
  personName,
  role,
  mayWrite,
  mayAddPictures,
  mayKeepLanguage,
  mayKeepSeries,
  requests,
  talk,
  arranges,
  mayReadNumbers,
  mayReadNewsletter,
  settings,
  runningLive,
  waiting,
  unread,
}: RailProps) {
  const [t, corrections, live, notices, numbers, comments, series, newsletter] = await Promise.all([
    getTranslations("desk"),
    getTranslations("corrections"),
    getTranslations("live"),
    getTranslations("notices"),
    getTranslations("numbers"),
    getTranslations("readerComments"),
    getTranslations("series"),
    getTranslations("newsletter.desk"),
  ]);
  return (
    <nav
      aria-label={t("nav.label")}
      className="sticky top-0 hidden h-dvh w-16 flex-col gap-1 border-r bg-canvas p-3 md:flex xl:w-56 print:hidden"
    >
      <p className="mb-3 flex h-9 items-center gap-2.5 overflow-hidden px-1 max-xl:justify-center">
        <Mark />
        <span className="truncate text-md font-bold tracking-tight max-xl:sr-only">{siteName}</span>
      </p>
      {mayWrite ? (
        <div className="mb-3">
          <NewStory shape="rail" />
        </div>
      ) : null}
      <Palette
        mayWrite={mayWrite}
        mayAddPictures={mayAddPictures}
        mayKeepLanguage={mayKeepLanguage}
        mayReadNumbers={mayReadNumbers}
        className={railLinkStyles}
      />
      <RailLink
        href="/desk"
        exact
        icon={<Inbox aria-hidden />}
        name={t("nav.mine")}
        badge={{ count: waiting, label: t("nav.waiting", { count: waiting }) }}
        dot={waiting > 0 && "accent"}
      />
      <RailLink
        href="/desk/notices"
        icon={<Bell aria-hidden />}
        name={notices("title")}
        badge={{ count: unread, label: notices("unread", { count: unread }) }}
        dot={unread > 0 && "accent"}
      />
      <RailLink href="/desk/board" icon={<LayoutList aria-hidden />} name={t("nav.board")} />
      <RailLink href="/desk/assignments" icon={<ClipboardList aria-hidden />} name={t("nav.assignments")} />
      {mayWrite ? (
        <RailLink
          href="/desk/live"
          icon={<Radio aria-hidden />}
          name={live("nav")}
          badge={{ count: runningLive, label: live("navRunning", { count: runningLive }) }}
          dot={runningLive > 0 && "danger"}
        />
      ) : null}
      {requests ? (
        <RailLink
          href="/desk/corrections"
          icon={<Scale aria-hidden />}
          name={corrections("nav")}
          badge={{
            count: requests.open,
            label: corrections("navOpen", requests),
            quiet: requests.overdue === 0,
          }}
          dot={requests.overdue > 0 && "danger"}
        />
      ) : null}
      {talk ? (
        <RailLink
          href="/desk/reader-comments"
          icon={<MessagesSquare aria-hidden />}
          name={comments("nav")}
          badge={{
            count: talk.waiting + talk.reported,
            label: comments("navOpen", talk),
            quiet: talk.overdue === 0,
          }}
          dot={talk.overdue > 0 && "danger"}
        />
      ) : null}
      {mayAddPictures ? (
        <RailLink href="/desk/pictures" icon={<ImageIcon aria-hidden />} name={t("nav.pictures")} />
      ) : null}
      {arranges ? (
        <RailLink
          href="/desk/front"
          icon={<Newspaper aria-hidden />}
          name={t(arranges === "front-page" ? "nav.front" : "nav.sectionFronts")}
        />
      ) : null}
      {mayKeepSeries ? (
        <RailLink href="/desk/series" icon={<ListOrdered aria-hidden />} name={series("title")} />
      ) : null}
      {mayReadNewsletter ? (
        <RailLink href="/desk/newsletter" icon={<Mail aria-hidden />} name={newsletter("nav")} />
      ) : null}
      {mayReadNumbers ? (
        <RailLink href="/desk/numbers" icon={<ChartColumn aria-hidden />} name={numbers("nav")} />
      ) : null}
      {settings.length > 0 ? (
        <RailLink
          href="/desk/settings"
          also={settings}
          icon={<SlidersHorizontal aria-hidden />}
          name={t("nav.settings")}
        />
      ) : null}
      <div className="mt-auto grid gap-1">
        <a href="/" className={railLinkStyles}>
          <ExternalLink aria-hidden />
          <span className="max-xl:sr-only">{t("nav.site")}</span>
        </a>
        <NavLink
          href="/desk/account"
          className="flex min-h-11 items-center gap-2.5 rounded-md px-1.5 hover:bg-hover aria-[current=page]:bg-pressed max-xl:justify-center"
        >
          <Avatar name={personName} />
          <span className="grid min-w-0 leading-tight max-xl:sr-only">
            <span className="truncate text-sm font-semibold">{personName}</span>
            <span className="truncate text-xs text-muted">{role}</span>
          </span>
        </NavLink>
      </div>
    </nav>
  );
}
