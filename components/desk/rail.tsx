import { ExternalLink } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Avatar } from "#components/ui/avatar.tsx";
import { deskIcons } from "./desk-icons.ts";
import type { DeskPath, DeskPlace } from "./desk-places.ts";
import { Mark } from "./mark.tsx";
import { NavLink } from "./nav-link-client.tsx";
import { NewStory } from "./new-story-client.tsx";
import { Palette } from "./palette-client.tsx";
import { RailLink, railLinkStyles } from "./rail-link.tsx";
import type { SettingsPlace } from "./settings-places.ts";

/** What waits behind a link of the rail. */
export interface RailBadge {
  readonly count: number;
  /** What a screen reader says instead of the bare number. */
  readonly label: string;
  /** Whether nothing of it is late: the number is shown without pressing. */
  readonly quiet?: boolean;
  /** The dot where there is no room for the number. */
  readonly dot: "accent" | "danger" | false;
}

interface RailProps {
  siteName: string;
  personName: string;
  role: string;
  mayWrite: boolean;
  places: readonly DeskPlace[];
  badges: Partial<Record<DeskPath, RailBadge>>;
  /** The pages of rules that this person keeps. */
  settings: readonly SettingsPlace[];
}

/** The navigation beside every page of the desk from a tablet on: icons, and words where there is room. */
export async function Rail({ siteName, personName, role, mayWrite, places, badges, settings }: RailProps) {
  const t = await getTranslations();
  const rulePages = settings.map(({ path }) => path);
  return (
    <nav
      aria-label={t("desk.nav.label")}
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
        places={[
          ...places.map(({ path, name }) => ({ path, words: t(name) })),
          ...settings.map(({ path, name }) => ({ path, words: t(`settings.places.${name}.name`) })),
        ]}
        className={railLinkStyles}
      />
      {places.map(({ path, name }) => {
        const Icon = deskIcons[path];
        const badge = badges[path];
        return (
          <RailLink
            key={path}
            href={path}
            exact={path === "/desk"}
            {...(path === "/desk/settings" ? { also: rulePages } : { except: rulePages })}
            icon={<Icon aria-hidden />}
            name={t(name)}
            badge={badge && badge.count > 0 ? badge : null}
          />
        );
      })}
      <div className="mt-auto grid gap-1">
        <a href="/" className={railLinkStyles}>
          <ExternalLink aria-hidden />
          <span className="max-xl:sr-only">{t("desk.nav.site")}</span>
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
