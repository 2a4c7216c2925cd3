import type { Block, Body, Inline, Paragraph } from "#newsroom/body/types.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import type { SeedBody } from "./body.ts";
import { fillDays } from "./day-text.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";
import { people } from "./people.ts";
import { timeZone } from "./settings.ts";
import { allStories } from "./stories/all.ts";
import type { SeedContent } from "./types.ts";

/** The credit of every picture of the demo. */
export const pictureCredit = "Ilustrasi: Warta Batanghari";

/** What a demo story says, with the ids of this database and with dates as seen from `day`. */
export function contentOf(
  seed: SeedContent,
  ids: NewsroomIds,
  day: Date,
  body: SeedBody = seed.body,
): StoryContent {
  const { name, caption, alt } = seed.picture ?? {};
  return {
    title: seed.title,
    kicker: seed.kicker ?? "",
    dek: fillDays(seed.dek, day, timeZone),
    place: seed.place,
    kind: seed.kind ?? "news",
    sectionId: ids.section(seed.section),
    tags: [...seed.tags],
    bylineIds: seed.by.map(ids.person),
    code: codeOf(seed),
    slug: "",
    picture: name
      ? { mediaId: ids.media(name), caption: caption ?? "", credit: pictureCredit, alt: alt ?? "" }
      : null,
    unverified: seed.unverified ?? false,
    sensitive: seed.sensitive ?? false,
    body: resolveBody(body, ids, day),
  };
}

/** A version as it may have been before: without the standfirst and what was added at the end. */
export function earlierContent(content: StoryContent): StoryContent {
  const kept = content.body.content.slice(0, Math.max(2, content.body.content.length - 3));
  return { ...content, dek: "", tags: content.tags.slice(0, 1), body: { type: "doc", content: kept } };
}

function codeOf({ kind, by }: SeedContent): string {
  if (kind === "opinion") return "";
  if (kind === "advertorial") return "adv";
  return by.map((key) => people.find((person) => person.key === key)?.code ?? "").join("/");
}

function resolveBody(body: SeedBody, ids: NewsroomIds, day: Date): Body {
  const resolved = body.flat().map((block): Block => {
    if (block.type === "seed-picture") {
      const { name, caption, alt } = block;
      return { type: "picture", attrs: { mediaId: ids.media(name), caption, credit: pictureCredit, alt } };
    }
    if (block.type === "seed-read-also") {
      const title = allStories.find(({ key }) => key === block.key)?.title ?? "";
      return { type: "readAlso", attrs: { storyId: ids.story(block.key), title } };
    }
    if (block.type === "paragraph") return dayParagraph(block, day);
    if (block.type === "quote")
      return { ...block, content: block.content.map((line) => dayParagraph(line, day)) };
    return block;
  });
  return { type: "doc", content: resolved };
}

function dayParagraph(paragraph: Paragraph, day: Date): Paragraph {
  const dated = (inline: Inline): Inline =>
    inline.type === "text" ? { ...inline, text: fillDays(inline.text, day, timeZone) } : inline;
  return { ...paragraph, content: (paragraph.content ?? []).map(dated) };
}
