/**
 * The rules of the feed formats as their documents state them, kept apart from the code that writes feeds: RSS 2.0
 * (rssboard.org/rss-specification and its best-practices profile), Atom (RFC 4287) and JSON Feed 1.1. Each answers
 * with what breaks a rule; an empty list is a valid feed.
 */
import { XMLParser, XMLValidator } from "fast-xml-parser";

type Node = Record<string, unknown>;

const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  alwaysCreateTextNode: true,
});

/** What is wrong with an RSS 2.0 document. */
export function rssProblems(xml: string): string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [`not well-formed: ${wellFormed.err.msg}`];
  const { check, problems } = book();
  const rss = nodeOf(parser.parse(xml).rss);
  const channel = nodeOf(rss.channel);
  check(rss["@version"] === "2.0", "the version is 2.0");
  for (const name of ["title", "link", "description"])
    check(textOf(channel[name]) !== "", `channel has ${name}`);
  check(isAbsolute(textOf(channel.link)), "channel link is absolute");
  check(
    listOf(channel["atom:link"]).some((link) => link["@rel"] === "self" && isAbsolute(link["@href"])),
    "channel says where it stands (atom:link rel=self)",
  );
  const image = channel.image === undefined ? null : nodeOf(channel.image);
  check(image === null || textOf(image.link) === textOf(channel.link), "image link is the channel's");
  if (channel.lastBuildDate !== undefined)
    check(rfc822.test(textOf(channel.lastBuildDate)), "lastBuildDate is a date of RFC 822");
  const ids = new Set<string>();
  for (const item of listOf(channel.item)) {
    const id = textOf(item.guid);
    check(textOf(item.title) !== "" || textOf(item.description) !== "", `${id} has a title or description`);
    check(isAbsolute(textOf(item.link)), `${id} link is absolute`);
    check(rfc822.test(textOf(item.pubDate)), `${id} pubDate is a date of RFC 822`);
    check(id !== "" && !ids.has(id), `${id} guid is there and its own`);
    check(
      nodeOf(item.guid)["@isPermaLink"] === "false" || isAbsolute(id),
      `${id} guid is an address or says that it is none`,
    );
    check(listOf(item.enclosure).length <= 1, `${id} has one enclosure at most`);
    for (const enclosure of listOf(item.enclosure)) {
      check(isAbsolute(enclosure["@url"]), `${id} enclosure is absolute`);
      check(/^[1-9]\d*$/.test(String(enclosure["@length"])), `${id} enclosure has its bytes`);
      check(/^[\w.+-]+\/[\w.+-]+$/.test(String(enclosure["@type"])), `${id} enclosure has its type`);
    }
    check(!hasRelative(textOf(item["content:encoded"])), `${id} text has absolute addresses only`);
    ids.add(id);
  }
  return problems;
}

/** What is wrong with an Atom 1.0 document. */
export function atomProblems(xml: string): string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [`not well-formed: ${wellFormed.err.msg}`];
  const { check, problems } = book();
  const feed = nodeOf(parser.parse(xml).feed);
  const feedHasAuthor = listOf(feed.author).some((author) => textOf(author.name) !== "");
  check(feed["@xmlns"] === "http://www.w3.org/2005/Atom", "the namespace is Atom's");
  const ids = new Set<string>();
  for (const [name, part] of [
    ["feed", feed] as const,
    ...listOf(feed.entry).map((entry) => ["entry", entry] as const),
  ]) {
    const id = textOf(part.id);
    check(URL.canParse(id), `${name} id is an IRI: ${id}`);
    check(!ids.has(id), `${name} id is its own: ${id}`);
    ids.add(id);
    check(listOf(part.title).length === 1 && textOf(part.title) !== "", `${id} has one title`);
    check(rfc3339.test(textOf(part.updated)), `${id} updated is a date of RFC 3339`);
    if (part.published !== undefined)
      check(rfc3339.test(textOf(part.published)), `${id} published is a date of RFC 3339`);
    const links = listOf(part.link);
    check(
      links.every((link) => isAbsolute(link["@href"])),
      `${id} links are absolute`,
    );
    const alternates = links.filter((link) => (link["@rel"] ?? "alternate") === "alternate");
    check(alternates.length === 1, `${id} has one alternate link`);
    const authors = listOf(part.author);
    check(
      authors.every((author) => textOf(author.name) !== ""),
      `${id} authors have names`,
    );
    check(authors.length > 0 || feedHasAuthor, `${id} has an author of its own or of the feed's`);
    if (part.content !== undefined) {
      check(
        ["text", "html", "xhtml"].includes(String(nodeOf(part.content)["@type"] ?? "text")),
        `${id} content has a known type`,
      );
      check(!hasRelative(textOf(part.content)), `${id} text has absolute addresses only`);
    }
  }
  check(
    listOf(feed.link).some((link) => link["@rel"] === "self"),
    "the feed says where it stands (rel=self)",
  );
  return problems;
}

/** What is wrong with a JSON Feed 1.1 document. */
export function jsonFeedProblems(text: string): string[] {
  const { check, problems } = book();
  const feed: Node = JSON.parse(text);
  check(feed.version === "https://jsonfeed.org/version/1.1", "the version is 1.1");
  check(typeof feed.title === "string" && feed.title !== "", "it has a title");
  for (const name of ["home_page_url", "feed_url", "icon", "favicon"])
    check(feed[name] === undefined || isAbsolute(feed[name]), `${name} is absolute`);
  check(feed.author === undefined, "the author of version 1 is not used");
  const ids = new Set<string>();
  check(Array.isArray(feed.items), "items is a list");
  for (const item of listOf(feed.items)) {
    const id = item.id;
    check(typeof id === "string" && id !== "" && !ids.has(id), `${id} id is a text and its own`);
    ids.add(String(id));
    check(
      typeof item.content_html === "string" || typeof item.content_text === "string",
      `${id} has content`,
    );
    check(!hasRelative(String(item.content_html)), `${id} text has absolute addresses only`);
    for (const name of ["url", "external_url", "image"])
      check(item[name] === undefined || isAbsolute(item[name]), `${id} ${name} is absolute`);
    for (const name of ["date_published", "date_modified"])
      check(
        item[name] === undefined || rfc3339.test(String(item[name])),
        `${id} ${name} is a date of RFC 3339`,
      );
    for (const attachment of listOf(item.attachments))
      check(
        isAbsolute(attachment.url) && typeof attachment.mime_type === "string",
        `${id} attachment is whole`,
      );
    check(
      listOf(item.authors).every(({ name, url }) => name !== undefined || url !== undefined),
      `${id} authors are named`,
    );
  }
  for (const hub of listOf(feed.hubs)) check(hub.type !== undefined && isAbsolute(hub.url), "hubs are whole");
  return problems;
}

function book() {
  const problems: string[] = [];
  const check = (holds: boolean, rule: string) => {
    if (!holds) problems.push(rule);
  };
  return { check, problems };
}

function nodeOf(value: unknown): Node {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): Node[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(nodeOf) : [nodeOf(value)];
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  const text = nodeOf(value)["#text"];
  return text === undefined ? "" : String(text);
}

function isAbsolute(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value);
}

function hasRelative(html: string): boolean {
  return /(?:href|src)=(?:"|&quot;)(?!https?:|mailto:|tel:)/.test(html);
}
