import * as bodyLimits from "#newsroom/body/limits.ts";
import { measureBody } from "#newsroom/body/measure.ts";
import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import { bodyReferences } from "#newsroom/body/references.ts";
import type { Body } from "#newsroom/body/types.ts";
import { checkStory } from "#newsroom/checklist/check-story.ts";
import type { LevelSetting } from "#newsroom/checklist/rules.ts";
import type { WatchedPicture } from "#newsroom/media/types.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import * as limits from "#newsroom/stories/limits.ts";

/** What is wrong with a draft: in which field, and `key` under `problems` in `messages/*.json`. */
export interface DraftProblem {
  field: keyof StoryContent;
  key: string;
  /** Whether it keeps the draft from the desk. */
  blocking: boolean;
  /** Whether the newsroom's checklist holds approval back for it. What neither blocks nor holds is advice. */
  holding: boolean;
  values: Record<string, string | number>;
}

/** What is proposed and said about a draft and not settled. It may be sent so; approval asks for settled proposals. */
export interface OpenNotes {
  readonly proposals: number;
  readonly threads: number;
}

const noNotes: OpenNotes = { proposals: 0, threads: 0 };

/**
 * Everything that stands in the way of sending a draft to the desk, then what the newsroom's checklist finds under
 * the levels that were set, pictures whose rights are watched, then what is not settled. A draft without a blocking problem is one that
 * `storyContentSchema` takes. Cheap enough to run while somebody writes.
 */
export function draftProblems(
  content: StoryContent,
  {
    open = noNotes,
    levels = [],
    watched = [],
  }: {
    open?: OpenNotes;
    levels?: readonly LevelSetting[];
    watched?: readonly WatchedPicture[];
  } = {},
): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const tell = (field: keyof StoryContent, key: string, values: DraftProblem["values"] = {}) =>
    problems.push({ field, key, blocking: true, holding: false, values });
  const measure = (field: keyof StoryContent, text: string, limit: number) => {
    if (text.length > limit) tell(field, `${field}-too-long`, { limit, length: text.length });
  };

  if (content.title === "") tell("title", "title-missing");
  measure("title", content.title, limits.maxStoryTitleLength);
  if (content.sectionId === null) tell("sectionId", "section-missing");
  measure("kicker", content.kicker, limits.maxKickerLength);
  measure("dek", content.dek, limits.maxDekLength);
  measure("place", content.place, limits.maxPlaceLength);
  measure("code", content.code, limits.maxReporterCodeLength);
  measure("slug", content.slug, limits.maxSlugLength);
  if (!/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(content.slug)) tell("slug", "slug-wrong");
  if (content.tags.length > limits.maxTags) tell("tags", "tags-too-many", { limit: limits.maxTags });
  for (const tag of content.tags) {
    if (tag.length > limits.maxTagLength) tell("tags", "tag-too-long", { tag, limit: limits.maxTagLength });
  }
  if (content.bylineIds.length > limits.maxBylines) {
    tell("bylineIds", "bylines-too-many", { limit: limits.maxBylines });
  }
  if (content.picture !== null) {
    for (const { name, length, limit } of overlong(content.picture)) {
      tell("picture", `picture-${name}-too-long`, { limit, length });
    }
  }
  if (bodyToPlainText(content.body) === "" && content.kind !== "photo" && content.kind !== "video") {
    tell("body", "body-missing");
  }
  const size = measureBody(content.body);
  if (!size.fits) tell("body", size.messageKey.replace(".", "-"));
  for (const block of content.body.content) {
    const limit = bodyLimits.maxGalleryPictures;
    if (block.type === "gallery" && block.content.length > limit) {
      tell("body", "body-gallery-too-many", { limit, length: block.content.length });
    }
  }
  for (const { name, length, limit } of overlongInBody(content.body)) {
    tell("body", `body-${name}-too-long`, { limit, length });
  }
  for (const { rule, field, level } of checkStory(content, levels)) {
    problems.push({ field, key: rule, blocking: false, holding: level === "block", values: {} });
  }
  const shown = new Set(bodyReferences(content.body).mediaIds);
  for (const { id, name, day, standing } of watched) {
    const field = content.picture?.mediaId === id ? "picture" : shown.has(id) ? "body" : null;
    if (field === null) continue;
    const key = `picture-rights-${standing}`;
    problems.push({
      field,
      key,
      blocking: false,
      holding: standing === "ended",
      values: { picture: name, day },
    });
  }
  const note = (key: string, count: number) => {
    if (count > 0) problems.push({ field: "body", key, blocking: false, holding: false, values: { count } });
  };
  note("suggestions-open", open.proposals);
  note("comments-open", open.threads);
  return problems;
}

interface Overlong {
  name: "caption" | "credit" | "alt" | "source" | "title";
  length: number;
  limit: number;
}

const limitOf: Record<Overlong["name"], number> = {
  caption: bodyLimits.maxCaptionLength,
  credit: bodyLimits.maxCreditLength,
  alt: bodyLimits.maxAltLength,
  source: bodyLimits.maxSourceLength,
  title: bodyLimits.maxTitleLength,
};

function overlong(texts: Partial<Record<Overlong["name"], string>>): Overlong[] {
  return (["caption", "credit", "alt", "source", "title"] as const).flatMap((name) => {
    const length = texts[name]?.length ?? 0;
    return length > limitOf[name] ? [{ name, length, limit: limitOf[name] }] : [];
  });
}

function overlongInBody(body: Body): Overlong[] {
  return body.content.flatMap((block) => {
    switch (block.type) {
      case "picture":
        return overlong({ caption: block.attrs.caption, credit: block.attrs.credit, alt: block.attrs.alt });
      case "gallery":
        return block.content.flatMap(({ attrs: { caption, credit, alt } }) =>
          overlong({ caption, credit, alt }),
        );
      case "quote":
        return overlong({ source: block.attrs.source });
      case "readAlso":
        return overlong({ title: block.attrs.title });
      case "embed":
        return overlong({ caption: block.attrs.caption });
      default:
        return [];
    }
  });
}
