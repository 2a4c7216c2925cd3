import { sql } from "drizzle-orm";
import { publications } from "#db/schema/publications.ts";
import { siteSettings } from "#db/schema/settings.ts";

/**
 * Whether readers could read a publication at some time, though it may be withdrawn now: the condition of
 * `public_stories` on the row itself, for questions that the view cannot answer. A test holds the two together.
 */
export const hasComeOut = sql<boolean>`(${publications.visibleAt} <= now()
  and (${publications.embargoUntil} is null or ${publications.embargoUntil} <= now())
  and (${publications.releasedAt} is not null or (${publications.heldAt} is null
    and greatest(${publications.visibleAt}, ${publications.embargoUntil})
      <= coalesce((select ${siteSettings.schedulePausedAt} from ${siteSettings}), now()))))`;
