import type { FrontBlock } from "#newsroom/front/arrange-front.ts";

/** How blocks stand on the front page: one across the page, or up to four as columns beside each other. */
export type BlockGroup =
  | { readonly look: "wide"; readonly blocks: readonly [FrontBlock] }
  | { readonly look: "columns"; readonly blocks: readonly FrontBlock[] };

export interface GroupedBlocks {
  readonly groups: readonly BlockGroup[];
  readonly opinion: FrontBlock | null;
  readonly paid: FrontBlock | null;
}

const columns = 3;
const mostColumns = 4;
/** A block across the page needs this many stories to look whole. */
const fullBlock = 4;

/**
 * Gives the page its rhythm: two sections across the page, then three side by side, one across, three side by
 * side (four where one would be left over), and so on, in the order of the navigation. Opinion and paid content stand apart.
 */
export function groupBlocks(blocks: readonly FrontBlock[]): GroupedBlocks {
  const opinion = blocks.find(({ stories }) => stories.every(({ kind }) => kind === "opinion")) ?? null;
  const paid = blocks.find(({ stories }) => stories.every(({ kind }) => kind === "advertorial")) ?? null;
  const rest = blocks.filter((block) => block !== opinion && block !== paid);
  const groups: BlockGroup[] = [];
  let wideInARow = 0;
  while (rest.length > 0) {
    const wanted = groups.length < 2 ? 2 : 1;
    const first = rest[0];
    if (first && wideInARow < wanted && first.stories.length >= fullBlock) {
      groups.push({ look: "wide", blocks: [first] });
      rest.shift();
      wideInARow++;
    } else {
      groups.push({
        look: "columns",
        blocks: rest.splice(0, rest.length === mostColumns ? mostColumns : columns),
      });
      wideInARow = 0;
    }
  }
  return { groups, opinion, paid };
}
