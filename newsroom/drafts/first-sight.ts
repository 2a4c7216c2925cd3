import { db, type Executor } from "#db/client.ts";
import { bodyToHtml } from "#newsroom/body/to-html.ts";
import type { Block } from "#newsroom/body/types.ts";
import { openDraft } from "./queries.ts";

/** The beginning of a draft as it can be read before the editor's script has come. */
export interface FirstSight {
  readonly kicker: string;
  readonly title: string;
  readonly dek: string;
  readonly place: string;
  /** HTML of `bodyToHtml`. */
  readonly html: string;
}

/** More than a phone shows at once. */
const maxBlocks = 10;
const textual = new Set<Block["type"]>(["paragraph", "subhead", "quote", "bulletList", "orderedList"]);
const nothing = { picture: "", credit: "", readAlso: "", gallery: "", of: "", table: "" };
const noEmbed = { youtube: "", instagram: "", tiktok: "", x: "", facebook: "" };

/**
 * What of a draft stands on the first screen: words only, up to the first block that is none. The caller has
 * asked whether the story may be read. Throws as `openDraft` does.
 */
export async function firstSight(storyId: string, executor: Executor = db()): Promise<FirstSight> {
  const { kicker, title, dek, place, body } = (await openDraft(executor, storyId)).content;
  const end = body.content.findIndex(({ type }) => !textual.has(type));
  const blocks = body.content.slice(0, end === -1 ? maxBlocks : Math.min(end, maxBlocks));
  const html = bodyToHtml(
    { type: "doc", content: blocks },
    { pictures: () => null, storyPath: () => null, labels: { ...nothing, embed: noEmbed } },
  );
  return { kicker, title, dek, place, html };
}
