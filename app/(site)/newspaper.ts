import { cache } from "react";
import type { Site } from "#components/site/site.ts";
import { siteUrl } from "#lib/env.ts";
import { breakingStrip } from "#newsroom/front/published.ts";
import { pageLinks } from "#newsroom/pages/published.ts";
import { sectionsInOrder } from "#newsroom/sections/published.ts";
import { type PublicSettings, publicSettings } from "#newsroom/settings/published.ts";
import { wordsIn } from "./words-in.ts";

/** What every page of the site knows of the newspaper; asked once for each request. */
export const newspaper = cache(async (): Promise<Site> => {
  const [settings, strip] = await Promise.all([publicSettings(), breakingStrip()]);
  return { ...(await newspaperOf(settings)), strip };
});

let kept: { readonly edition: number; readonly newspaper: Promise<Omit<Site, "strip">> } | null = null;

/** Nothing of it changes but with the edition: asked once for each, and told by the one row that each page reads. */
function newspaperOf(settings: PublicSettings): Promise<Omit<Site, "strip">> {
  if (kept?.edition === settings.edition) return kept.newspaper;
  const asked = { edition: settings.edition, newspaper: ask(settings) };
  kept = asked;
  asked.newspaper.catch(() => {
    if (kept === asked) kept = null;
  });
  return asked.newspaper;
}

async function ask(settings: PublicSettings): Promise<Omit<Site, "strip">> {
  const [sections, pages, t, reading] = await Promise.all([
    sectionsInOrder(),
    pageLinks(settings),
    wordsIn(settings.locale, "site"),
    wordsIn(settings.locale, "reading"),
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
    t,
    reading,
  };
}
