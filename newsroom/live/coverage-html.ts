import { formatShort, formatTime, localDate, toZonedIso } from "#lib/dates.ts";
import { escapeHtml } from "#newsroom/body/html/escape.ts";
import type { BodyLabels } from "#newsroom/body/html/labels.ts";
import { pictureToHtml } from "#newsroom/body/html/picture.ts";
import { bodyToHtml } from "#newsroom/body/to-html.ts";
import { entryBody } from "./entry-body.ts";
import type { KeyMoment, PublicCoverage, PublicEntry } from "./published.ts";

/** What the HTML of a coverage needs to know of the page around it. */
export interface CoverageContext {
  /** Where its story stands. */
  readonly path: string;
  readonly siteOrigin: string;
  readonly timeZone: string;
  readonly locale: "id" | "en";
  readonly startedAt: Date;
  readonly labels: BodyLabels;
  readonly words: {
    /** "Diperbarui {time}" */
    readonly edited: (time: string) => string;
    /** Names the link that an entry's time is. */
    readonly permalink: (time: string) => string;
    readonly keyMoment: string;
  };
}

/** The anchor of an entry. */
export function entryAnchor(id: string): string {
  return `kabar-${id}`;
}

/** Where an entry stands by itself, followed by those after it. */
export function entryPath(path: string, id: string): string {
  return `${path}/siaran/${id}`;
}

/**
 * An entry as readers get it: the same HTML on the page and in what an open page asks for. Every text is escaped
 * and every address checked, as in the body of a story.
 */
export function entryToHtml(entry: PublicEntry, context: CoverageContext): string {
  const { words, timeZone } = context;
  const at = timeOf(entry.publishedAt, context);
  const permalink = escapeHtml(entryPath(context.path, entry.id));
  const headline = entry.headline === "" ? "" : `<h3>${escapeHtml(entry.headline)}</h3>`;
  const moment = entry.keyMoment ? `<span class="moment">${escapeHtml(words.keyMoment)}</span>` : "";
  const pictures = entry.pictures.map(({ sources, texts }) => pictureToHtml(sources, texts, context.labels));
  const edited = entry.editedAt
    ? `<p class="edited">${escapeHtml(words.edited(timeOf(entry.editedAt, context)))}</p>`
    : "";
  return (
    `<article class="live-entry${entry.keyMoment ? " is-moment" : ""}" id="${entryAnchor(entry.id)}" tabindex="-1"` +
    ` data-entry="${entry.id}" data-version="${entry.version}" data-at="${entry.publishedAt.getTime()}">` +
    `<p class="live-when"><a href="${permalink}" aria-label="${escapeHtml(words.permalink(at))}">` +
    `<time datetime="${toZonedIso(entry.publishedAt, timeZone)}">${escapeHtml(at)}</time></a>${moment}</p>` +
    `${headline}<div class="body">${textToHtml(entry.text, context)}${pictures.join("")}</div>` +
    `<p class="live-by"><a rel="author" href="/penulis/${escapeHtml(entry.author.slug)}">${escapeHtml(entry.author.name)}</a></p>` +
    `${edited}</article>`
  );
}

/** The summary's text, without a heading; "" where there is none. */
export function summaryToHtml(coverage: Pick<PublicCoverage, "summary">, context: CoverageContext): string {
  return textToHtml(coverage.summary, context);
}

/** The list of key moments: to the entry on this page, or to where it stands by itself. "" where there is none. */
export function momentsToHtml(
  moments: readonly KeyMoment[],
  onPage: ReadonlySet<string>,
  context: CoverageContext,
): string {
  if (moments.length === 0) return "";
  const lines = moments.map(({ id, headline, publishedAt }) => {
    const href = onPage.has(id) ? `#${entryAnchor(id)}` : entryPath(context.path, id);
    const at = `<time datetime="${toZonedIso(publishedAt, context.timeZone)}">${escapeHtml(timeOf(publishedAt, context))}</time>`;
    return `<li>${at} <a href="${escapeHtml(href)}">${escapeHtml(headline)}</a></li>`;
  });
  return `<ol>${lines.join("")}</ol>`;
}

/** The time of day; with its day where the coverage began on another. */
function timeOf(at: Date, { startedAt, timeZone, locale }: CoverageContext): string {
  return localDate(at, timeZone) === localDate(startedAt, timeZone)
    ? formatTime(at, timeZone)
    : formatShort(at, timeZone, locale);
}

function textToHtml(text: string, { labels, siteOrigin }: CoverageContext): string {
  const body = entryBody(text);
  return body ? bodyToHtml(body, { pictures: () => null, storyPath: () => null, labels, siteOrigin }) : "";
}
