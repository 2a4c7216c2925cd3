import { asc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client.ts";
import { publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { stories } from "#db/schema/stories.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import type { Figure } from "./figures.ts";
import { median } from "./load.ts";
import { managingEditor } from "./managing-editor.ts";

/** How long after the publishing transaction readers saw a story, in ms. */
type Visible = Readonly<{ address: number; front: number }>;

const goalMs = 1_000;
const giveUpMs = 10_000;

/** Asks until the answer passes, every 5 ms, as an impatient reader would. */
async function until(url: string, since: number, passes: (answer: Response) => Promise<boolean>) {
  for (;;) {
    if (await passes(await fetch(url))) return performance.now() - since;
    if (performance.now() - since > giveUpMs) return Number.POSITIVE_INFINITY;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/**
 * Publishes approved stories of the demo newsroom by the command that the desk uses, in another process than the
 * servers, and reads every instance until they are there: medians. `DATABASE_URL` must name the servers' database.
 * `lenient`: a miss is told and not held against the run, since the machine may be busy.
 */
export async function measurePublishToVisible(
  sites: readonly string[],
  { most, lenient }: { most: number; lenient: boolean },
): Promise<Figure[]> {
  const actor = await managingEditor();
  const waiting = await db()
    .select({ id: stories.id, version: stories.version })
    .from(stories)
    .where(inArray(stories.state, ["approved", "scheduled"]))
    .orderBy(asc(stories.id))
    .limit(most);
  if (waiting.length === 0) throw new Error("no story waits to be published");
  const seen: Visible[][] = sites.map(() => []);
  for (const { id, version } of waiting) {
    await Promise.all(sites.map((site) => fetch(site)));
    await publishStory({ actor, storyId: id, expectedVersion: version });
    const since = performance.now();
    const path = await pathOf(id);
    await Promise.all(
      sites.map(async (site, index) => seen[index]?.push(await readUntilThere(site, path, since))),
    );
  }
  return seen.flatMap((times, index) =>
    (["front", "address"] as const).map((where) => {
      const ms = median(times.map((one) => one[where]));
      return {
        what: `published to visible, instance ${index + 1}, ${where}`,
        value: `${ms.toFixed(0)} ms`,
        goal: `≤ ${goalMs} ms`,
        met: lenient && ms > goalMs ? null : ms <= goalMs,
      };
    }),
  );
}

async function readUntilThere(site: string, path: string, since: number): Promise<Visible> {
  const front = await until(
    site,
    since,
    async (answer) => answer.ok && (await answer.text()).includes(`href="${path}"`),
  );
  return { front, address: await until(site + path, since, async (answer) => answer.ok) };
}

async function pathOf(storyId: string): Promise<string> {
  const [at] = await db()
    .select({ section: sections.slug, slug: publications.slug })
    .from(publications)
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(eq(publications.storyId, storyId));
  return `/${at?.section}/${at?.slug}`;
}
