import type { SimilarStory } from "#newsroom/similarity/types.ts";
import type { SourceOfStory } from "#newsroom/sources/types.ts";
import type { TakenRelease } from "./office-protocol.ts";

/** Dates come as text through JSON. */
export type ShownSource = Omit<SourceOfStory, "receivedAt"> & { readonly receivedAt: string };
export type ShownSimilarStory = Omit<SimilarStory, "publishedAt"> & { readonly publishedAt: string | null };

export type KeptSource = TakenRelease["source"];

/** The releases kept with a story; null when they cannot be had now. */
export async function sourcesOfStory(storyId: string): Promise<ShownSource[] | null> {
  const answer = await ask(`/api/desk/sources?story=${storyId}`);
  if (answer === null || !answer.ok) return null;
  const { sources }: { sources: ShownSource[] } = await answer.json();
  return sources;
}

/** A kept release's text, or null when it cannot be had now. */
export async function textOfSource(sourceId: string): Promise<string | null> {
  const answer = await ask(`/api/desk/sources/${sourceId}`);
  return answer?.ok ? answer.text() : null;
}

export type Keeping =
  | { kind: "kept" }
  | { kind: "refused"; message: string | null }
  /** No connection, a session that ended, a server in trouble: worth another try. */
  | { kind: "later" };

/** Hands a release to the server to be kept with its story. */
export async function sendSource(storyId: string, source: KeptSource): Promise<Keeping> {
  const answer = await ask("/api/desk/sources", { storyId, ...source });
  if (answer === null || answer.status === 401 || answer.status >= 409) return { kind: "later" };
  if (answer.ok) return { kind: "kept" };
  const refusal: { message?: string } = await answer.json().catch(() => ({}));
  return { kind: "refused", message: refusal.message ?? null };
}

/** What is already on the site, or with a colleague; none when it cannot be asked now. */
export async function storiesLike(storyId: string, hashes: readonly number[]): Promise<ShownSimilarStory[]> {
  const answer = await ask("/api/desk/similar-stories", { storyId, hashes });
  if (answer === null || !answer.ok) return [];
  const { stories }: { stories: ShownSimilarStory[] } = await answer.json();
  return stories;
}

async function ask(address: string, body?: object): Promise<Response | null> {
  const sent = body && {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  try {
    return await fetch(address, sent);
  } catch {
    return null;
  }
}
