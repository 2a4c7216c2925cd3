import { cache } from "react";
import { countUnread } from "#newsroom/notices/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

/** How many notices the signed-in person has not read; counted once a request, for the frame and the page in it. */
export const unreadNotices = cache(async (): Promise<number> => countUnread(await requireActor()));
