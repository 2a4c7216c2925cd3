import { CircleUserRound, Image as ImageIcon, Inbox, LayoutList, Newspaper } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { DeskPath, DeskPlace } from "./desk-places.ts";
import { NavLink } from "./nav-link-client.tsx";
import { NewStory } from "./new-story-client.tsx";
import { PhoneNav } from "./phone-nav-client.tsx";

const link =
  "relative flex h-16 flex-col items-center justify-center gap-1 text-2xs font-medium text-muted aria-[current=page]:font-semibold aria-[current=page]:text-accent [&_svg]:size-[1.375rem]";

/** The navigation at a phone's lower edge, within a thumb's reach. */
export async function PhoneLinks({
  mayWrite,
  places,
  waiting,
}: {
  mayWrite: boolean;
  /** Where this person can go. */
  places: readonly DeskPlace[];
  waiting: number;
}) {
  const t = await getTranslations("desk");
  const placeAt = (path: DeskPath) => places.find((place) => place.path === path);
  const front = placeAt("/desk/front");
  return (
    <PhoneNav label={t("nav.label")}>
      <NavLink href="/desk" exact className={link}>
        <Inbox aria-hidden />
        {waiting > 0 ? (
          <span className="absolute top-2.5 left-[calc(50%+0.5rem)] size-2 rounded-full bg-accent" />
        ) : null}
        {t("nav.mineShort")}
        {waiting > 0 ? <span className="sr-only">{t("nav.waiting", { count: waiting })}</span> : null}
      </NavLink>
      <NavLink href="/desk/board" className={link}>
        <LayoutList aria-hidden />
        {t("nav.boardShort")}
      </NavLink>
      {mayWrite ? <NewStory shape="phone" /> : <span />}
      {placeAt("/desk/pictures") ? (
        <NavLink href="/desk/pictures" className={link}>
          <ImageIcon aria-hidden />
          {t("nav.pictures")}
        </NavLink>
      ) : (
        <span />
      )}
      {front ? (
        <NavLink href="/desk/front" className={link}>
          <Newspaper aria-hidden />
          {t(front.name === "desk.nav.front" ? "nav.frontShort" : "nav.sectionFrontsShort")}
        </NavLink>
      ) : null}
      <NavLink href="/desk/account" className={link}>
        <CircleUserRound aria-hidden />
        {t("nav.account")}
      </NavLink>
    </PhoneNav>
  );
}
