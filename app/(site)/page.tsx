import type { Metadata } from "next";
import { FrontView } from "#components/site/front-view.tsx";
import { NewsletterBox } from "#components/site/newsletter-box.tsx";
import { frontPage } from "#newsroom/front/published.ts";
import { newsletterPlan } from "#newsroom/newsletter/published.ts";
import { newspaper } from "./newspaper.ts";
import { feedsOf, openGraph } from "./page-metadata.ts";
import { newsletterWords } from "./words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const site = await newspaper();
  const title = site.tagline ? `${site.name} – ${site.tagline}` : site.name;
  return {
    title: { absolute: title },
    ...(site.tagline && { description: site.tagline }),
    alternates: { canonical: "/", ...feedsOf("", site.name) },
    ...openGraph({ site, title, description: site.tagline, path: "/", type: "website" }),
  };
}

export default async function FrontPage() {
  const [site, front, plan, words] = await Promise.all([
    newspaper(),
    frontPage(),
    newsletterPlan(),
    newsletterWords(),
  ]);
  return <FrontView front={front} site={site} end={plan.isOn && <NewsletterBox words={words} />} />;
}
