"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { RedaksiError } from "#lib/errors.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { currentSession, requireActor } from "#server/auth/current-actor.ts";
import { addDevice, removeDevice } from "./commands/add-device.ts";
import { deviceForm, subscriptionForm } from "./schema.ts";

/** Lets the browser that asks be pushed to. */
export async function addPushDeviceAction(
  input: z.input<typeof subscriptionForm>,
): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    const [session, head] = await Promise.all([currentSession(), headers()]);
    const subscription = parseForm(subscriptionForm, input);
    if (!session) throw new RedaksiError("invalid", "form-malformed");
    const userAgent = head.get("user-agent") ?? "";
    await addDevice({ actor, sessionId: session.sessionId, userAgent, subscription });
    return null;
  });
  if (result.ok) refresh();
  return result;
}

/** Takes one of the signed-in person's devices away. */
export async function removePushDeviceAction(input: z.input<typeof deviceForm>): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await removeDevice({ actor, deviceId: parseForm(deviceForm, input).deviceId });
    return null;
  });
  if (result.ok) refresh();
  return result;
}
