import path from "node:path";
import pg from "pg";
import { startEmbeddedPostgres } from "#server/embedded-postgres/start.ts";

const longestMs = 300_000;

/**
 * Waits until the newsroom that was just started has drawn its demo pictures in every format: that work takes
 * a whole core from whatever is measured beside it. Throws when it does not end.
 */
export async function untilAtRest(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const until = performance.now() + longestMs;
    while (performance.now() < until) {
      const { rows } = await client.query<{ waiting: number }>(
        `select count(*)::int as waiting from media where not renditions @> '[{"format":"avif"}]'`,
      );
      if (rows[0]?.waiting === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    throw new Error("the demo pictures were not drawn in five minutes");
  } finally {
    await client.end();
  }
}

/** The same for a newsroom of the benches' own, by its folder. */
export async function untilNewsroomAtRest({ dataFolder }: { dataFolder: string }): Promise<void> {
  const { url } = await startEmbeddedPostgres(path.join(dataFolder, "database"));
  await untilAtRest(url);
}
