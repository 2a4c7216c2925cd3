import { NotFoundView } from "#components/site/not-found-view.tsx";
import { latestStories } from "#newsroom/stories/published.ts";
import { newspaper } from "./newspaper.ts";

/** Says that nothing is here, and offers search and the newest stories. */
export default async function NotFoundPage() {
  const [site, latest] = await Promise.all([newspaper(), latestStories({ limit: 8 })]);
  return <NotFoundView site={site} latest={latest} />;
}
