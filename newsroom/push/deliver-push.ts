import webPush from "web-push";
import { env, siteUrl } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import type { PushKeys } from "./keys.ts";
import { outcomeOfAnswer } from "./rules.ts";
import type { Subscription } from "./types.ts";

const waitMs = 10_000;

/** What is pushed to a device, sealed for it alone. */
interface Push {
  readonly payload: Readonly<Record<string, string>>;
  /** How long the push service keeps it for a device that is off. */
  readonly lifetimeSeconds: number;
  readonly urgency: "normal" | "high";
  /** Of pushes under one topic, a device that was off gets only the last; at most 32 signs of base64url. */
  readonly topic?: string;
}

/**
 * Hands a push to the service that a device named; the caller has asked whether it is one. Never throws: no answer is
 * `not-now`. Whoever answers with another address is not followed there.
 */
export async function deliverPush(
  { endpoint, p256dh, auth }: Subscription,
  keys: PushKeys,
  { payload, lifetimeSeconds, urgency, topic }: Push,
): Promise<ReturnType<typeof outcomeOfAnswer>> {
  const details = webPush.generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    JSON.stringify(payload),
    {
      vapidDetails: { subject: contact(), ...keys },
      TTL: lifetimeSeconds,
      urgency,
      ...(topic && { topic }),
    },
  );
  const { "Content-Length": _counted, ...headers } = details.headers;
  const answer = await fetch(endpoint, {
    method: "POST",
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: new Uint8Array(details.body ?? Buffer.alloc(0)),
    redirect: "manual",
    signal: AbortSignal.timeout(waitMs),
  }).catch(() => null);
  await answer?.body?.cancel();
  const outcome = answer ? outcomeOfAnswer(answer.status) : "not-now";
  if (outcome !== "sent")
    log.warn({ status: answer?.status ?? null, host: new URL(endpoint).host }, "a push was not taken over");
  return outcome;
}

/** Whom a push service may write to about our pushes: the sender of mails, else the site itself. */
function contact(): string {
  const address = /([^\s<>]+@[^\s<>]+)>?\s*$/.exec(env().MAIL_FROM ?? "")?.[1];
  if (address) return `mailto:${address}`;
  const site = siteUrl();
  return site.startsWith("https://") ? site : "mailto:redaksi@localhost.localdomain";
}
