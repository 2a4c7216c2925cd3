import { cleanLine } from "#newsroom/body/text.ts";
import type { Block, Body } from "#newsroom/body/types.ts";
import { bodyWordCount } from "#newsroom/body/word-count.ts";
import { pageLeadLimit, pageTitleLimit, pageWordLimit } from "./limits.ts";
import { type BuiltInPage, builtInPages, type PageContent, type PageShelf } from "./types.ts";

/** What a page's text is made of: a part of the body's set, without pictures, tables and posts of others. */
const pageBlocks: readonly Block["type"][] = ["paragraph", "subhead", "bulletList", "orderedList", "rule"];

/** Whether a body holds only what a fixed page may hold. */
export function isPageBody(body: Body): boolean {
  return body.content.every(({ type }) => pageBlocks.includes(type));
}

/** Whether every newsroom has this page. */
export function isBuiltIn(slug: string): slug is BuiltInPage {
  return builtInPages.some((known) => known === slug);
}

const rulePages: readonly BuiltInPage[] = ["pedoman-media-siber", "kode-etik", "hak-jawab"];

/** Under which heading of the footer a page of every newsroom stands. */
export function shelfOfBuiltIn(slug: BuiltInPage): PageShelf {
  return rulePages.includes(slug) ? "rules" : "about";
}

/** A page's words as they are stored: the lines clean, the body as it is. */
export function cleanPage(content: PageContent): PageContent {
  return { title: cleanLine(content.title), lead: cleanLine(content.lead), body: content.body };
}

/** What keeps a clean page from being kept: a key under `errors` with its values, or null. */
export function pageProblem(content: PageContent): { key: string; values?: Record<string, number> } | null {
  const { title, lead, body } = content;
  if (!isPageBody(body)) return { key: "page-not-plain" };
  if (title.length > pageTitleLimit) return { key: "page-title-long", values: { limit: pageTitleLimit } };
  if (lead.length > pageLeadLimit) return { key: "page-lead-long", values: { limit: pageLeadLimit } };
  if (bodyWordCount(body) > pageWordLimit) return { key: "page-long", values: { limit: pageWordLimit } };
  return null;
}

/**
 * What keeps a clean page from readers beyond that: a title, and words of its own. Pages of every newsroom have
 * facts, people or a form below their words and may be without any.
 */
export function publishProblem(slug: string, content: PageContent): { key: string } | null {
  if (!/[\p{L}\p{N}]/u.test(content.title)) return { key: "page-title-missing" };
  if (!isBuiltIn(slug) && bodyWordCount(content.body) === 0) return { key: "page-empty" };
  return null;
}

/** Whether two pages say the same. */
export function saysSame(one: PageContent, other: PageContent): boolean {
  return (
    one.title === other.title &&
    one.lead === other.lead &&
    JSON.stringify(one.body) === JSON.stringify(other.body)
  );
}
