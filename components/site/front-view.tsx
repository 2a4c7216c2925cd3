import type { ReactNode } from "react";
import type { Front } from "#newsroom/front/arrange-front.ts";
import { ColumnBlocks, OpinionBlock, PaidBlock, WideBlock } from "./front-blocks.tsx";
import { FrontTop } from "./front-top.tsx";
import { groupBlocks } from "./group-blocks.ts";
import { StructuredData } from "./markup.tsx";
import { PopularList } from "./popular-list.tsx";
import type { Site } from "./site.ts";
import { SitePage } from "./site-page.tsx";
import { NoStories } from "./story-rows.tsx";
import { frontData } from "./structured-data.ts";

/** The whole front page: as readers get it, and as the desk previews it. `end` stands under all of it. */
export function FrontView({ front, site, end }: { front: Front; site: Site; end?: ReactNode }) {
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
      {end}
    </SitePage>
  );
}
