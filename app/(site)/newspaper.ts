import { getTranslations } from "next-intl/server";
import { cache } from "react";
import type { Site } from "#components/site/site.ts";
import { siteUrl } from "#lib/env.ts";
import { breakingStrip } from "#newsroom/front/published.ts";
import { pageLinks } from "#newsroom/pages/published.ts";
import { sectionsInOrder } from "#newsroom/sections/published.ts";
import { publicSettings } from "#newsroom/settings/published.ts";

/** What every page of the site knows of the newspaper; asked once for each request. */
export const newspaper = cache(async (): Promise<Site> => {
  const asked = publicSettings();
  const [settings, sections, strip, pages] = await Promise.all([
    asked,
    sectionsInOrder(),
    breakingStrip(),
    asked.then((about) => pageLinks(about)),
  ]);
  return {
    name: settings.name,
    tagline: settings.tagline,
    locale: settings.locale,
    timeZone: settings.timeZone,
    url: siteUrl(),
    publisher: {
      name: settings.publisherName,
      address: settings.publisherAddress,
      email: settings.publisherEmail,
      phone: settings.publisherPhone,
    },
    sections,
    pages,
    strip,
    t: await getTranslations({ locale: settings.locale, namespace: "site" }),
    reading: await getTranslations({ locale: settings.locale, namespace: "reading" }),
  };
});
