import type { Executor } from "#db/client.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { people } from "#db/schema/staff.ts";

/** The names that no reader may have: of staff, and of the newspaper and its publisher. */
export async function guardedNames(executor: Executor): Promise<string[]> {
  const staff = await executor.select({ name: people.name }).from(people);
  const sites = await executor
    .select({ name: siteSettings.name, publisher: siteSettings.publisherName })
    .from(siteSettings);
  return [...staff.map(({ name }) => name), ...sites.flatMap(({ name, publisher }) => [name, publisher])];
}
