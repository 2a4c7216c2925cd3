import {
  ChartColumn,
  ClipboardList,
  ExternalLink,
  Gavel,
  Image as ImageIcon,
  Inbox,
  LayoutList,
  ListChecks,
  Newspaper,
  Radio,
  Scale,
  SpellCheck,
} from "lucide-react";
import { getTranslations } from "next-intl/server";
import { NoticesLink } from "#components/notices/notices-link.tsx";
import { Avatar } from "#components/ui/avatar.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Mark } from "./mark.tsx";
import { NavLink } from "./nav-link-client.tsx";
import { NewStory } from "./new-story-client.tsx";
import { Palette } from "./palette-client.tsx";

interface RailProps {
  siteName: string;
  personName: string;
  role: string;
  mayWrite: boolean;
  mayAddPictures: boolean;
  mayKeepLanguage: boolean;
  mayKeepChecklist: boolean;
  mayKeepHouseRules: boolean;
  /** What readers ask of this editor; null for those who keep no register. */
  requests: { readonly open: number; readonly overdue: number } | null;
  /** Which fronts this person arranges: the front page and all sections, or sections only. */
  arranges: "front-page" | "sections" | null;
  mayReadNumbers: boolean;
  /** How many live coverages run in which this person reports or edits. */
  runningLive: number;
  /** How many stories wait for this person. */
  waiting: number;
  /** How many notices are unread. */
  unread: number;
}

const link =
  "flex h-9 items-center gap-3 rounded-md px-2.5 text-base font-medium text-muted transition-colors hover:bg-hover hover:text-ink aria-[current=page]:bg-pressed aria-[current=page]:font-semibold aria-[current=page]:text-ink max-xl:justify-center max-xl:px-0 touch:h-11 [&_svg]:size-[1.125rem] [&_svg]:shrink-0";

/** The navigation beside every page of the desk from a tablet on: icons, and words where there is room. */
export async function Rail({
  siteName,
  personName,
  role,
  mayWrite,
  mayAddPictures,
  mayKeepLanguage,
  mayKeepChecklist,
  mayKeepHouseRules,
  requests,
  arranges,
  mayReadNumbers,
  runningLive,
  waiting,
  unread,
}: RailProps) {
  const [t, corrections, live, numbers] = await Promise.all([
    getTranslations("desk"),
    getTranslations("corrections"),
    getTranslations("live"),
    getTranslations("numbers"),
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
        className={link}
      />
      <NavLink href="/desk" exact className={link}>
        <span className="relative">
          <Inbox aria-hidden />
          {waiting > 0 ? (
            <span aria-hidden className="absolute -top-1 -right-1 size-2 rounded-full bg-accent xl:hidden" />
          ) : null}
        </span>
        <span className="flex-1 max-xl:sr-only">{t("nav.mine")}</span>
        {waiting > 0 ? (
          <span className="max-xl:sr-only">
            <Badge count={waiting} label={t("nav.waiting", { count: waiting })} strong />
          </span>
        ) : null}
      </NavLink>
      <NoticesLink unread={unread} className={link} />
      <NavLink href="/desk/board" className={link}>
        <LayoutList aria-hidden />
        <span className="max-xl:sr-only">{t("nav.board")}</span>
      </NavLink>
      <NavLink href="/desk/assignments" className={link}>
        <ClipboardList aria-hidden />
        <span className="max-xl:sr-only">{t("nav.assignments")}</span>
      </NavLink>
      {mayWrite ? (
        <NavLink href="/desk/live" className={link}>
          <span className="relative">
            <Radio aria-hidden />
            {runningLive > 0 ? (
              <span
                aria-hidden
                className="absolute -top-1 -right-1 size-2 rounded-full bg-danger xl:hidden"
              />
            ) : null}
          </span>
          <span className="flex-1 truncate max-xl:sr-only">{live("nav")}</span>
          {runningLive > 0 ? (
            <span className="max-xl:sr-only">
              <Badge count={runningLive} label={live("navRunning", { count: runningLive })} strong />
            </span>
          ) : null}
        </NavLink>
      ) : null}
      {requests ? (
        <NavLink href="/desk/corrections" className={link}>
          <span className="relative">
            <Scale aria-hidden />
            {requests.overdue > 0 ? (
              <span
                aria-hidden
                className="absolute -top-1 -right-1 size-2 rounded-full bg-danger xl:hidden"
              />
            ) : null}
          </span>
          <span className="flex-1 truncate max-xl:sr-only">{corrections("nav")}</span>
          {requests.open > 0 ? (
            <span className="max-xl:sr-only">
              <Badge
                count={requests.open}
                label={corrections("navOpen", requests)}
                strong={requests.overdue > 0}
              />
            </span>
          ) : null}
        </NavLink>
      ) : null}
      {mayAddPictures ? (
        <NavLink href="/desk/pictures" className={link}>
          <ImageIcon aria-hidden />
          <span className="max-xl:sr-only">{t("nav.pictures")}</span>
        </NavLink>
      ) : null}
      {arranges ? (
        <NavLink href="/desk/front" className={link}>
          <Newspaper aria-hidden />
          <span className="max-xl:sr-only">
            {t(arranges === "front-page" ? "nav.front" : "nav.sectionFronts")}
          </span>
        </NavLink>
      ) : null}
      {mayReadNumbers ? (
        <NavLink href="/desk/numbers" className={link}>
          <ChartColumn aria-hidden />
          <span className="max-xl:sr-only">{numbers("nav")}</span>
        </NavLink>
      ) : null}
      {mayKeepLanguage ? (
        <NavLink href="/desk/language" className={link}>
          <SpellCheck aria-hidden />
          <span className="max-xl:sr-only">{t("nav.language")}</span>
        </NavLink>
      ) : null}
      {mayKeepChecklist ? (
        <NavLink href="/desk/checklist" className={link}>
          <ListChecks aria-hidden />
          <span className="max-xl:sr-only">{t("nav.checklist")}</span>
        </NavLink>
      ) : null}
      {mayKeepHouseRules ? (
        <NavLink href="/desk/rules" className={link}>
          <Gavel aria-hidden />
          <span className="max-xl:sr-only">{t("nav.houseRules")}</span>
        </NavLink>
      ) : null}
      <div className="mt-auto grid gap-1">
        <a href="/" className={link}>
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
