import type { Body } from "#newsroom/body/types.ts";
import type { StoryKind } from "./types.ts";

/** What a story says: the JSON of a revision. `schema.ts` parses it, a draft reads as it. */
export interface StoryContent {
  title: string;
  kicker: string;
  dek: string;
  place: string;
  kind: StoryKind;
  sectionId: string | null;
  tags: string[];
  bylineIds: string[];
  /** The reporter's code at the end of the story, such as `mas`. */
  code: string;
  /** "" = derived from the title. */
  slug: string;
  picture: StoryPicture | null;
  unverified: boolean;
  sensitive: boolean;
  body: Body;
}

/** The picture on top of a story. */
export interface StoryPicture {
  mediaId: string;
  caption: string;
  credit: string;
  alt: string;
}
