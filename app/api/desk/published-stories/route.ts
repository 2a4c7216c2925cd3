import { noFilters } from "#newsroom/search/filters.ts";
import { askStories } from "#newsroom/search/published.ts";
import { latestStories } from "#newsroom/stories/published.ts";
import { currentActor } from "#server/auth/current-actor.ts";

const shown = 12;
const longestQuestion = 120;

/** Public stories that a writer may point to ("Baca juga"): the newest, or those that `?q=` finds. */
export async function GET(request: Request): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  if (!(await currentActor())) return Response.json({ reason: "signed-out" }, { status: 401, headers });
  const typed = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, longestQuestion);
  const cards =
    typed === ""
      ? await latestStories({ limit: shown })
      : (await askStories({ typed, filters: noFilters, page: 1 })).answers.map(({ story }) => story);
  const stories = cards.slice(0, shown).map(({ storyId, title, section, publishedAt }) => ({
    storyId,
    title,
    section: section.name,
    publishedAt: publishedAt.toISOString(),
  }));
  return Response.json({ stories }, { headers });
}
