import type { Mail } from "#lib/mail/mail-door.ts";
import { escapeHtml } from "#newsroom/body/html/escape.ts";
import { cleanLine } from "#newsroom/body/text.ts";
import { issuePath } from "./addresses.ts";
import { frameHtml, letterFaces } from "./letter-frame.ts";
import type { Issue, LetterStory } from "./types.ts";
import type { NewsletterWords } from "./words.ts";

/** What a letter is written from. `site.url` has no slash at its end and is never taken from a request. */
export interface LetterMaterial {
  readonly issue: Issue;
  readonly site: {
    readonly name: string;
    readonly url: string;
    readonly locale: string;
    readonly publisher: string;
    readonly address: string;
  };
  readonly words: NewsletterWords;
  readonly to: Mail["to"];
  readonly letterId: string;
  /** Where a reader leaves; null for a test to somebody of the newsroom, which nobody can leave by. */
  readonly leaveHref: string | null;
}

/** Writes an issue to one reader: as HTML and as text, with the headers by which mail programs offer to leave it. */
export function writeLetter(material: LetterMaterial): Mail {
  const { issue, site, words, letterId, to, leaveHref: leave } = material;
  const host = new URL(site.url).hostname;
  const subject = cleanLine(leave ? issue.subject : `${words.test} ${issue.subject}`);
  return {
    to,
    subject,
    text: letterText(material),
    html: letterHtml(material),
    messageId: `<${letterId}@${host}>`,
    headers: {
      "List-Id": `<nawala.${host}>`,
      Precedence: "bulk",
      // RFC 8058: the mail program ends the subscription by itself, without a page.
      ...(leave && {
        "List-Unsubscribe": `<${leave}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
    },
  };
}

function letterText({ issue, site, words, leaveHref: leave }: LetterMaterial): string {
  const { content } = issue;
  const block = ({ title, summary, path }: LetterStory) =>
    [title, ...(summary ? [summary] : []), site.url + path].join("\n");
  const part = (name: string, stories: readonly LetterStory[], line: (story: LetterStory) => string) =>
    stories.length === 0 ? [] : [name.toUpperCase(), "", stories.map(line).join("\n\n"), ""];
  return [
    words.name(site.name),
    headLine(issue, words),
    "",
    ...(issue.intro ? [issue.intro, ""] : []),
    content.top.map(block).join("\n\n"),
    "",
    ...part(words.sections, content.sections, (story) => `${story.section}: ${block(story)}`),
    ...part(words.popular, content.popular, ({ title, path }) => `${title}\n${site.url}${path}`),
    "--",
    words.why(site.name),
    ...(leave ? [`${words.leave}: ${leave}`] : []),
    `${words.onSite}: ${site.url}${issuePath(issue.day)}`,
    ...publisherLines(site),
    "",
  ].join("\n");
}

function letterHtml({ issue, site, words, leaveHref: leave }: LetterMaterial): string {
  const { content } = issue;
  const link = (href: string, text: string) => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
  const online = site.url + issuePath(issue.day);
  const foot = [
    escapeHtml(words.why(site.name)),
    [...(leave ? [link(leave, words.leave)] : []), link(online, words.onSite)].join(" · "),
    ...publisherLines(site).map(escapeHtml),
  ].map((line) => `<p style="margin:0 0 8px">${line}</p>`);
  const numbered = content.popular
    .map((story) => `<li style="margin:0 0 10px">${titleLink(story, site.url)}</li>`)
    .join("");
  return frameHtml({
    locale: site.locale,
    title: issue.subject,
    preheader: issue.preheader,
    body: [
      `<p class="brand" style="margin:0;${letterFaces.nameplate}">${escapeHtml(words.name(site.name))}</p>`,
      `<p class="soft" style="margin:4px 0 20px;${letterFaces.small}">${escapeHtml(headLine(issue, words))}</p>`,
      issue.intro ? `<p style="margin:0 0 24px">${escapeHtml(issue.intro)}</p>` : "",
      content.top.map((story, index) => storyHtml(story, site.url, index === 0)).join(""),
      content.sections.length > 0 ? head(words.sections) : "",
      content.sections.map((story) => storyHtml(story, site.url, false, true)).join(""),
      numbered ? `${head(words.popular)}<ol style="margin:0 0 24px;padding-left:24px">${numbered}</ol>` : "",
      `<div class="rule soft" style="padding-top:16px;${letterFaces.small}">${foot.join("")}</div>`,
    ].join(""),
  });
}

function storyHtml(story: LetterStory, siteUrl: string, isLead: boolean, withSection = false): string {
  const { picture, section, summary, path } = story;
  const shot = picture
    ? `<a href="${escapeHtml(siteUrl + path)}"><img src="${escapeHtml(siteUrl + picture.src)}" alt="${escapeHtml(picture.alt)}" width="560" style="display:block;width:100%;height:auto;margin:0 0 14px;border:0"></a>`
    : "";
  const label = withSection
    ? `<p class="brand" style="margin:0 0 4px;${letterFaces.label}">${escapeHtml(section)}</p>`
    : "";
  const said = summary ? `<p style="margin:6px 0 0">${escapeHtml(summary)}</p>` : "";
  const face = isLead ? letterFaces.lead : letterFaces.title;
  return (
    `<div${isLead ? "" : ' class="rule"'} style="margin:0 0 20px${isLead ? "" : ";padding-top:20px"}">${shot}${label}` +
    `<h2 style="margin:0;${face}">${titleLink(story, siteUrl)}</h2>${said}</div>`
  );
}

function titleLink({ title, path }: LetterStory, siteUrl: string): string {
  return `<a href="${escapeHtml(siteUrl + path)}" style="text-decoration:none">${escapeHtml(title)}</a>`;
}

function head(words: string): string {
  return `<h2 class="brand" style="margin:32px 0 16px;${letterFaces.label}">${escapeHtml(words)}</h2>`;
}

function headLine({ number, day }: Issue, words: NewsletterWords): string {
  const date = words.day(day);
  return number === null ? date : `${date} · ${words.issue(number)}`;
}

function publisherLines({ name, publisher, address }: LetterMaterial["site"]): string[] {
  const line = [publisher || name, address].filter(Boolean).join(", ");
  return line ? [line] : [];
}
