"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { RedaksiError } from "#lib/errors.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { readNotices } from "./commands/read-notices.ts";

const which = z.strictObject({ noticeId: z.uuid().exactOptional(), threadId: z.uuid().exactOptional() });

/** Notes that the signed-in person has read one notice, those of a thread, or all of them. */
export async function readNoticesAction(input: z.input<typeof which>): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    const parsed = which.safeParse(input);
    if (!parsed.success) throw new RedaksiError("invalid", "form-malformed");
    await readNotices({ actor, ...parsed.data });
    return null;
  });
  if (result.ok && !input.threadId) refresh();
  return result;
}
