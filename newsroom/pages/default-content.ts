import en from "#messages/en.json" with { type: "json" };
import id from "#messages/id.json" with { type: "json" };
import type { Block, Body } from "#newsroom/body/types.ts";
import { addressKeptDays, confirmHours } from "#newsroom/newsletter/limits.ts";
import type { BuiltInPage, PageContent } from "./types.ts";

const texts = { id: id.site.fixed, en: en.site.fixed };

const names = {
  redaksi: "redaksi",
  tentang: "tentang",
  kontak: "kontak",
  privasi: "privasi",
  "pedoman-media-siber": "pedoman",
  "kode-etik": "kodeEtik",
  "hak-jawab": "hakJawab",
} as const satisfies Record<BuiltInPage, keyof typeof id.site.fixed>;

/** Where the whole text of rules that others made can be read. */
const wholeText: Partial<Record<BuiltInPage, string>> = {
  "pedoman-media-siber": "https://dewanpers.or.id/kebijakan/peraturan",
  "kode-etik": "https://dewanpers.or.id/kebijakan/peraturan",
};

export interface PageSite {
  readonly name: string;
  readonly locale: "id" | "en";
}

/** A body without words, as an editor begins with. */
export const emptyPageBody: Body = { type: "doc", content: [{ type: "paragraph" }] };

/** What a page of every newsroom says until the newsroom writes its own: the words of `messages`, with its name. */
export function defaultContent(slug: BuiltInPage, site: PageSite): PageContent {
  const words = texts[site.locale][names[slug]];
  const named = (text: string) =>
    text
      .replaceAll("{site}", site.name)
      .replaceAll("{days}", String(addressKeptDays))
      .replaceAll("{hours}", String(confirmHours));
  const paragraphs = "paragraphs" in words ? Object.values(words.paragraphs) : [];
  const blocks: Block[] = paragraphs.map((text) => paragraph(named(text)));
  const whole = wholeText[slug];
  if (whole && "link" in words) blocks.push(paragraph(words.link, whole));
  return {
    title: words.title,
    lead: "lead" in words ? named(words.lead) : "",
    body: blocks.length > 0 ? { type: "doc", content: blocks } : emptyPageBody,
  };
}

function paragraph(text: string, href?: string): Block {
  const marks = href ? [{ type: "link" as const, attrs: { href } }] : undefined;
  return { type: "paragraph", content: [{ type: "text", text, ...(marks && { marks }) }] };
}
