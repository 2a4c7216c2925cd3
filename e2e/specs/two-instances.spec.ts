import { eq } from "drizzle-orm";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { stories } from "#db/schema/stories.ts";
import { withdrawStory } from "#newsroom/workflow/commands/withdraw-story.ts";
import { expect, test } from "../fixtures.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { newsroomProcess } from "../support/newsroom-process.ts";
import { databaseOf } from "../support/outside.ts";

const within = 5_000;

test("a withdrawal is everywhere within five seconds, on another instance too, and never a 404", async ({
  newsroom,
  request,
}, { parallelIndex }) => {
  test.setTimeout(150_000);
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  const port = Number(process.env.E2E_PORT ?? 3210) + 40 + parallelIndex;
  const other = await newsroomProcess(`e2e-${port}`, port, {
    DATABASE_URL: db.$client.options.connectionString ?? "",
    // Pictures lie on one disk; the worker runs in the first.
    REDAKSI_DATA_DIR: newsroom.dataFolder,
    REDAKSI_DEMO: "off",
    REDAKSI_WORKER: "off",
  });
  await other.start();
  try {
    const [story] = await db
      .select({
        id: publicStories.storyId,
        title: publicStories.title,
        section: publicStories.sectionSlug,
        slug: publicStories.slug,
        revisionId: publicStories.revisionId,
        token: media.token,
        version: stories.version,
      })
      .from(publicStories)
      .innerJoin(stories, eq(stories.id, publicStories.storyId))
      .innerJoin(media, eq(media.id, publicStories.pictureId))
      .where(eq(publicStories.kind, "news"))
      .orderBy(publicStories.publishedAt)
      .limit(1);
    if (!story) throw new Error("the demo has a story with a picture");
    const path = `/${story.section}/${story.slug}`;
    const lists = [
      `/${story.section}`,
      `/${story.section}/feed.xml`,
      `/cari?q=${encodeURIComponent(story.title)}`,
      "/sitemap.xml",
    ];
    const files = [`/media/${story.token}/640.jpg`, `/media/social/${story.revisionId}.jpg`];
    const get = (url: string, address: string) => request.get(`${url}${address}`);
    const namesIt = async (url: string, address: string) =>
      (await (await get(url, address)).text()).includes(path);

    const both = [newsroom.url, other.url];
    const shownIn: [string, string][] = [];
    for (const url of both) {
      expect((await get(url, path)).status()).toBe(200);
      expect((await get(url, files[0] ?? "")).status()).toBe(200);
      for (const list of lists) if (await namesIt(url, list)) shownIn.push([url, list]);
    }
    // The section's later pages and the index of sitemaps need not name it; search does, on both.
    expect(shownIn.filter(([, list]) => list.startsWith("/cari"))).toHaveLength(2);

    await withdrawStory(
      {
        actor: staff.managingEditor,
        storyId: story.id,
        expectedVersion: story.version,
        ground: "victim-trauma",
        reason: "Keluarga korban meminta, dan redaksi sependapat.",
      },
      db,
    );
    const withdrawn = Date.now();
    for (const url of both) {
      await expect
        .poll(async () => (await get(url, path)).status(), { timeout: within, intervals: [100] })
        .toBe(410);
      expect(await (await get(url, path)).text()).toContain("Keluarga korban meminta");
      for (const file of files)
        await expect
          .poll(async () => (await get(url, file)).status(), { timeout: within, intervals: [100] })
          .toBe(404);
    }
    for (const [url, list] of shownIn)
      await expect.poll(() => namesIt(url, list), { timeout: within, intervals: [100] }).toBe(false);
    expect(Date.now() - withdrawn).toBeLessThan(within);
  } finally {
    await other.kill("SIGTERM");
    await db.$client.end();
  }
});
