import { emptyBody } from "#newsroom/body/empty-body.ts";
import type { StoryContent } from "./content.ts";

/** The content of a story in which nothing has been written yet. A new object on each call. */
export function emptyContent(): StoryContent {
  return {
    title: "",
    kicker: "",
    dek: "",
    place: "",
    kind: "news",
    sectionId: null,
    tags: [],
    bylineIds: [],
    code: "",
    slug: "",
    picture: null,
    unverified: false,
    sensitive: false,
    body: emptyBody(),
  };
}
