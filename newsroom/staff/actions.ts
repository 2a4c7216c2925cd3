"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { RedaksiError } from "#lib/errors.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { currentSession, requireActor } from "#server/auth/current-actor.ts";
import { endAllSessions, endSession } from "./commands/end-session.ts";

const which = z.strictObject({ sessionId: z.uuid() });

/** Ends one of the asker's own sessions; another's is left as it is. */
export async function endSessionAction(input: z.input<typeof which>): Promise<ActionResult<null>> {
  const actor = await requireActor("/desk/account");
  const result = await answer(async () => {
    await endSession({ actor, sessionId: parseForm(which, input).sessionId });
    return null;
  });
  if (result.ok) refresh();
  return result;
}

/** Ends all of the asker's sessions but the one that asks. */
export async function endOtherSessionsAction(): Promise<ActionResult<null>> {
  const actor = await requireActor("/desk/account");
  const session = await currentSession();
  const result = await answer(async () => {
    if (!session) throw new RedaksiError("forbidden", "not-signed-in");
    await endAllSessions({ actor, except: session.sessionId });
    return null;
  });
  if (result.ok) refresh();
  return result;
}
