import { db, type Executor } from "#db/client.ts";
import { siteSettings } from "#db/schema/settings.ts";

/** What readers are told of the newspaper itself. */
export interface PublicSettings {
  /** Raised with everything that readers can see: what was read under the same number is still so. */
  readonly edition: number;
  readonly name: string;
  readonly tagline: string;
  readonly timeZone: string;
  readonly locale: "id" | "en";
  readonly publisherName: string;
  readonly publisherAddress: string;
  readonly publisherEmail: string;
  readonly publisherPhone: string;
}

/** The newspaper's name, language, zone and publisher. Throws when the database was never filled. */
export async function publicSettings(executor: Executor = db()): Promise<PublicSettings> {
  const [row] = await executor
    .select({
      edition: siteSettings.edition,
      name: siteSettings.name,
      tagline: siteSettings.tagline,
      timeZone: siteSettings.timeZone,
      locale: siteSettings.locale,
      publisherName: siteSettings.publisherName,
      publisherAddress: siteSettings.publisherAddress,
      publisherEmail: siteSettings.publisherEmail,
      publisherPhone: siteSettings.publisherPhone,
    })
    .from(siteSettings);
  if (!row) throw new Error("site_settings is empty: start the newsroom once with `npm start`.");
  return row;
}
