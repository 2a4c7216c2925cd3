import type { Metadata } from "next";
import { ColumnBlocks, OpinionBlock, PaidBlock, WideBlock } from "#components/site/front-blocks.tsx";
import { FrontTop } from "#components/site/front-top.tsx";
import { groupBlocks } from "#components/site/group-blocks.ts";
import { StructuredData } from "#components/site/markup.tsx";
import { PopularList } from "#components/site/popular-list.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { NoStories } from "#components/site/story-rows.tsx";
import { frontData } from "#components/site/structured-data.ts";
import { frontPage } from "#newsroom/stories/published.ts";
import { newspaper } from "./newspaper.ts";
import { feedOf, openGraph } from "./page-metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const site = await newspaper();
  const title = site.tagline ? `${site.name} – ${site.tagline}` : site.name;
  return {
    title: { absolute: title },
    ...(site.tagline && { description: site.tagline }),
    alternates: { canonical: "/", ...feedOf("/feed.xml", site.name) },
    ...openGraph({ site, title, description: site.tagline, path: "/", type: "website" }),
  };
}

export default async function FrontPage() {
  const [site, front] = await Promise.all([newspaper(), frontPage()]);
  const { groups, opinion, paid } = groupBlocks(front.blocks);
  const popular = (
    <div className="band" key="terpopuler">
      <div className="wrap">
        <PopularList {...front.popular} site={site} />
      </div>
    </div>
  );
  const blocks = groups.map((group) =>
    group.look === "wide" ? (
      <WideBlock key={group.blocks[0].section.slug} block={group.blocks[0]} site={site} />
    ) : (
      <ColumnBlocks key={group.blocks[0]?.section.slug} group={group} site={site} />
    ),
  );
  return (
    <SitePage site={site} current="">
      <StructuredData data={frontData(site)} />
      {front.lead ? (
        <FrontTop front={front} site={site} />
      ) : (
        <div className="wrap top">
          <NoStories site={site} />
        </div>
      )}
      {blocks.slice(0, 1)}
      {popular}
      {blocks.slice(1, 3)}
      {opinion && <OpinionBlock block={opinion} site={site} />}
      {blocks.slice(3)}
      {paid && <PaidBlock block={paid} site={site} />}
    </SitePage>
  );
}
