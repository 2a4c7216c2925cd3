import { newId } from "#lib/new-id.ts";
import { slugify } from "#lib/slug.ts";
import { type PersonKey, people } from "./people.ts";
import { type PictureName, pictureNames } from "./pictures/names.ts";
import { type SectionSlug, sections } from "./sections.ts";
import { allStories } from "./stories/all.ts";

/** The ids that one filling of a database gives to what the demo names by words. */
export interface NewsroomIds {
  person(key: PersonKey): string;
  section(slug: SectionSlug): string;
  media(name: PictureName): string;
  story(key: string): string;
  /** Of the topic with this name, by its address form. */
  tag(name: string): string;
}

/** Chooses all ids before anything is written, so that stories can point at each other. */
export function chooseIds(): NewsroomIds {
  const tagSlugs = new Set(allStories.flatMap(({ tags }) => tags.map((name) => slugify(name))));
  return {
    person: chosen(people.map(({ key }) => key)),
    section: chosen(sections.map(({ slug }) => slug)),
    media: chosen(pictureNames),
    story: chosen(allStories.map(({ key }) => key)),
    tag: withSlug(chosen([...tagSlugs])),
  };
}

function chosen<Name extends string>(names: readonly Name[]): (name: Name) => string {
  const ids = new Map<Name, string>(names.map((name) => [name, newId()]));
  if (ids.size < names.length) throw new Error("the demo names two things alike");
  return (name) => {
    const id = ids.get(name);
    if (!id) throw new Error(`the demo newsroom has no ${name}`);
    return id;
  };
}

function withSlug(idOf: (slug: string) => string): (name: string) => string {
  return (name) => idOf(slugify(name));
}
