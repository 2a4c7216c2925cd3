import { db, type Executor } from "#db/client.ts";
import { siteSettings as table } from "#db/schema/settings.ts";

export type SiteSettings = typeof table.$inferSelect;

/** The settings of the site. Throws when the database was never filled. */
export async function siteSettings(executor: Executor = db()): Promise<SiteSettings> {
  const [row] = await executor.select().from(table);
  if (!row) throw new Error("site_settings is empty: start the newsroom once with `npm start`.");
  return row;
}
