/** A public story as it is offered to be pointed to. */
export interface PublishedStory {
  readonly storyId: string;
  readonly title: string;
  readonly section: string;
  /** An ISO instant. */
  readonly publishedAt: string;
}

/** The public stories that some words find, or the newest for none; null when they could not be asked. */
export async function findPublished(words: string): Promise<PublishedStory[] | null> {
  const address = `/api/desk/published-stories?q=${encodeURIComponent(words)}`;
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return null;
  const answer: unknown = await response.json().catch(() => null);
  const stories: unknown = Reflect.get(Object(answer), "stories");
  return Array.isArray(stories) ? stories.filter(isPublishedStory) : null;
}

function isPublishedStory(value: unknown): value is PublishedStory {
  return ["storyId", "title", "section", "publishedAt"].every(
    (key) => typeof Reflect.get(Object(value), key) === "string",
  );
}
