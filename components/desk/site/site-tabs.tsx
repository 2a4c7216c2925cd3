import Link from "next/link";
import { useTranslations } from "next-intl";
import { PageHead } from "../page-head.tsx";

const tabs = [
  { part: "pages", href: "/desk/site" },
  { part: "sections", href: "/desk/site/sections" },
  { part: "places", href: "/desk/site/places" },
  { part: "facts", href: "/desk/site/facts" },
] as const;

/** The head of every page about the site itself, with the way to the others. */
export function SiteTabs({ current }: { current: (typeof tabs)[number]["part"] }) {
  const t = useTranslations("sitePages");
  return (
    <>
      <PageHead title={t("title")} />
      <nav
        aria-label={t("tabs.label")}
        className="-mx-4 -mt-2 mb-5 flex gap-0.5 overflow-x-auto border-b px-4 pb-2 [scrollbar-width:none] md:mx-0 md:px-0"
      >
        {tabs.map(({ part, href }) => (
          <Link
            key={part}
            href={href}
            aria-current={part === current ? "page" : undefined}
            className="flex h-8 shrink-0 items-center rounded-md px-2.5 text-sm font-semibold text-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-pressed aria-[current=page]:text-ink touch:h-11"
          >
            {t(`tabs.${part}`)}
          </Link>
        ))}
      </nav>
      <p className="mb-6 max-w-[70ch] text-pretty text-muted">{t(`${current}.lead`)}</p>
    </>
  );
}
