import type { PictureSources } from "#newsroom/body/picture-sources.ts";
import type { Body } from "#newsroom/body/types.ts";
import type { PlaceLink } from "#newsroom/places/types.ts";
import type { StoryPicture } from "../content.ts";
import type { StoryKind } from "../types.ts";

/** A section as pages link to it. `accent` names a colour of the site's palette. */
export interface SectionLink {
  readonly slug: string;
  readonly name: string;
  readonly accent: string;
}

/** A person or topic as pages link to it. */
export interface NamedLink {
  readonly slug: string;
  readonly name: string;
}

/** What lists, feeds and blocks show of a public story. */
export interface StoryCard {
  readonly storyId: string;
  readonly path: string;
  readonly title: string;
  readonly kicker: string;
  readonly dek: string;
  /** The dek, or the beginning of the text where the desk wrote none. */
  readonly summary: string;
  readonly kind: StoryKind;
  readonly section: SectionLink;
  readonly publishedAt: Date;
  readonly updatedAt: Date | null;
  /** Whether it is told live now, or was; null for a story without live coverage. */
  readonly coverage: "running" | "ended" | null;
  /** Names of the byline, joined by commas; "" when the story has none. */
  readonly writers: string;
  readonly picture: PictureSources | null;
}

/** A public story, whole. */
export interface PublicStory extends StoryCard {
  readonly revisionId: string;
  readonly sectionId: string;
  readonly bylines: readonly NamedLink[];
  readonly editorName: string | null;
  readonly tags: readonly NamedLink[];
  readonly place: string;
  /** The place that the dateline means, where the newspaper knows it. */
  readonly placeLink: PlaceLink | null;
  /** The reporter's code, without its brackets. */
  readonly code: string;
  readonly unverified: boolean;
  readonly wordCount: number;
  /** What the desk wrote under the picture on top; null when that picture cannot be shown. */
  readonly pictureTexts: StoryPicture | null;
  readonly body: Body;
}

/** One page of a list that goes on. Pages count from 1. */
export interface StoryPage {
  readonly stories: readonly StoryCard[];
  readonly page: number;
  readonly hasNext: boolean;
}
