import { asc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client.ts";
import { publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { people, personRoles } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import { median } from "./load.ts";

/** How long after the publishing transaction readers saw a story, in ms. */
export type Visible = Readonly<{ address: number; front: number }>;

const giveUpMs = 10_000;

async function managingEditor(): Promise<PersonActor> {
  const [found] = await db()
    .select({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(personRoles, eq(personRoles.personId, people.id))
    .where(eq(personRoles.role, "managing-editor"))
    .limit(1);
  if (!found) throw new Error("the newsroom has no managing editor");
  return {
    kind: "person",
    personId: found.id,
    name: found.name,
    roles: ["managing-editor"],
    sectionIds: [],
  };
}

/** Asks until the answer passes, every 5 ms, as an impatient reader would. */
async function until(url: string, since: number, passes: (answer: Response) => Promise<boolean>) {
  for (;;) {
    if (await passes(await fetch(url))) return performance.now() - since;
    if (performance.now() - since > giveUpMs) return Number.POSITIVE_INFINITY;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/**
 * Publishes approved stories of the demo newsroom by the command that the desk uses, in another process than
 * the server, and reads the site until they are there. Medians. `DATABASE_URL` must name the server's database.
 */
export async function measurePublishToVisible(site: string, most: number): Promise<Visible> {
  const actor = await managingEditor();
  const waiting = await db()
    .select({ id: stories.id, version: stories.version })
    .from(stories)
    .where(inArray(stories.state, ["approved", "scheduled"]))
    .orderBy(asc(stories.id))
    .limit(most);
  if (waiting.length === 0) throw new Error("no story waits to be published");
  const times: { address: number[]; front: number[] } = { address: [], front: [] };
  for (const { id, version } of waiting) {
    await fetch(site);
    await publishStory({ actor, storyId: id, expectedVersion: version });
    const since = performance.now();
    const [at] = await db()
      .select({ section: sections.slug, slug: publications.slug })
      .from(publications)
      .innerJoin(sections, eq(sections.id, publications.sectionId))
      .where(eq(publications.storyId, id));
    const path = `/${at?.section}/${at?.slug}`;
    times.front.push(
      await until(
        site,
        since,
        async (answer) => answer.ok && (await answer.text()).includes(`href="${path}"`),
      ),
    );
    times.address.push(await until(site + path, since, async (answer) => answer.ok));
  }
  return { address: median(times.address), front: median(times.front) };
}
