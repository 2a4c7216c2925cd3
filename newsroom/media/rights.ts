import { and, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { revisionPictures } from "#db/schema/revisions.ts";
import { RedaksiError } from "#lib/errors.ts";

/** How a picture's rights stand: no end in sight, an end within `endingDays`, or over. */
export const rightsStandings = ["free", "ending", "ended"] as const;
export type RightsStanding = (typeof rightsStandings)[number];

/** How many days before their end the desk is warned of it. */
export const endingDays = 14;

const siteZone = sql`(select time_zone from site_settings where id = 1)`;
const dayOf = (at: SQL) => sql`(${at} at time zone ${siteZone})::date`;
const today = dayOf(sql`now()`);

/** `RightsStanding` of a row of `media`, today by the site's calendar. */
export const rightsStanding: SQL<RightsStanding> = sql`
  case when ${media.rightsUntil} < ${today} then 'ended'
       when ${media.rightsUntil} <= ${today} + ${sql.raw(String(endingDays))} then 'ending'
       else 'free' end`;

/** How a picture is named in a sentence. */
export const pictureName = sql<string>`coalesce(nullif(${media.caption}, ''), ${media.fileName})`;

/** The last day on which a picture may be shown, as `dd-mm-yyyy`. */
export const lastDay = sql<string>`to_char(${media.rightsUntil}, 'DD-MM-YYYY')`;

/**
 * Refuses to show readers a revision at a time at which the rights to one of its pictures are over. Throws
 * `invalid` / "picture-rights-ended" with `picture`, its caption or file name, and `day`, the last one allowed.
 */
export async function refuseEndedRights(tx: Executor, revisionId: string, at: Date): Promise<void> {
  const shown = tx
    .select({ id: revisionPictures.mediaId })
    .from(revisionPictures)
    .where(eq(revisionPictures.revisionId, revisionId));
  await refuseEnded(tx, inArray(media.id, shown), at);
}

/** Refuses to show readers any of these pictures now, where the rights to it are over. Throws as above. */
export async function refuseEndedRightsOf(tx: Executor, mediaIds: readonly string[]): Promise<void> {
  await refuseEnded(tx, inArray(media.id, [...mediaIds]), new Date());
}

async function refuseEnded(tx: Executor, these: SQL, at: Date): Promise<void> {
  const [ended] = await tx
    .select({ picture: pictureName, day: lastDay })
    .from(media)
    .where(
      and(
        these,
        isNotNull(media.rightsUntil),
        sql`${media.rightsUntil} < ${dayOf(sql`${at.toISOString()}::timestamptz`)}`,
      ),
    )
    .orderBy(media.rightsUntil)
    .limit(1);
  if (ended) throw new RedaksiError("invalid", "picture-rights-ended", ended);
}
