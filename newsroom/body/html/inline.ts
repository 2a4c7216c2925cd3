import { isAllowedHref, isExternalHref } from "../links.ts";
import type { Inline, Text } from "../types.ts";
import { typesetRuns } from "../typeset.ts";
import { escapeHtml } from "./escape.ts";
import { refuseProposed } from "./refuse-proposed.ts";

/** Whose site the links stand on, and whether somebody paid for the story they stand in. */
export interface LinkContext {
  siteOrigin: string | null;
  advertorial: boolean;
}

/** The HTML of one line, set as print sets it. Neighbouring texts of one link become one link. */
export function inlineToHtml(content: Inline[] | undefined, context: LinkContext): string {
  let html = "";
  let openHref: string | null = null;
  const set = typesetRuns((content ?? []).map((inline) => (inline.type === "text" ? inline.text : "\n")));
  for (const [at, inline] of (content ?? []).entries()) {
    refuseProposed(inline);
    const href: string | null = inline.type === "text" ? hrefOf(inline) : openHref;
    if (href !== openHref) {
      if (openHref !== null) html += "</a>";
      if (href !== null) html += openingTag(href, context);
      openHref = href;
    }
    html += inline.type === "text" ? textToHtml(inline, set[at] ?? "") : "<br>";
  }
  return openHref === null ? html : `${html}</a>`;
}

function hrefOf(text: Text): string | null {
  const link = text.marks?.find((mark) => mark.type === "link");
  return link !== undefined && isAllowedHref(link.attrs.href) ? link.attrs.href : null;
}

function textToHtml(text: Text, set: string): string {
  let html = escapeHtml(set);
  const marks = new Set(text.marks?.map((mark) => mark.type));
  if (marks.has("italic")) html = `<em>${html}</em>`;
  if (marks.has("bold")) html = `<strong>${html}</strong>`;
  return html;
}

function openingTag(href: string, context: LinkContext): string {
  return `<a href="${escapeHtml(href)}"${relOf(href, context)}>`;
}

/** ` rel="…"` for links that leave the site: never `nofollow`, except where the story is paid for. */
export function relOf(href: string, { siteOrigin, advertorial }: LinkContext): string {
  if (!isExternalHref(href, siteOrigin)) return "";
  return advertorial ? ' rel="noopener nofollow sponsored"' : ' rel="noopener"';
}
