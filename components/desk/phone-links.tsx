import { CircleUserRound, Image as ImageIcon, Inbox, LayoutList, Newspaper } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { NavLink } from "./nav-link-client.tsx";
import { NewStory } from "./new-story-client.tsx";
import { PhoneNav } from "./phone-nav-client.tsx";

const link =
  "relative flex h-16 flex-col items-center justify-center gap-1 text-2xs font-medium text-muted aria-[current=page]:font-semibold aria-[current=page]:text-accent [&_svg]:size-[1.375rem]";

/** The navigation at a phone's lower edge, within a thumb's reach. */
export async function PhoneLinks({
  mayWrite,
  mayAddPictures,
  arranges,
  waiting,
}: {
  mayWrite: boolean;
  mayAddPictures: boolean;
  /** Which fronts this person arranges: the front page and all sections, or sections only. */
  arranges: "front-page" | "sections" | null;
  waiting: number;
}) {
  const t = await getTranslations("desk");
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
      {mayAddPictures ? (
        <NavLink href="/desk/pictures" className={link}>
          <ImageIcon aria-hidden />
          {t("nav.pictures")}
        </NavLink>
      ) : (
        <span />
      )}
      {arranges ? (
        <NavLink href="/desk/front" className={link}>
          <Newspaper aria-hidden />
          {t(arranges === "front-page" ? "nav.frontShort" : "nav.sectionFrontsShort")}
        </NavLink>
      ) : null}
      <NavLink href="/desk/account" className={link}>
        <CircleUserRound aria-hidden />
        {t("nav.account")}
      </NavLink>
    </PhoneNav>
  );
}
