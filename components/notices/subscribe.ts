import type { Subscription } from "#newsroom/push/types.ts";

/** Why a browser cannot be pushed to: a key under `notices.push` in `messages/*.json`. */
type Hindrance = "unsupported" | "denied" | "failed";

/** Asks the person and the browser to let this device be pushed to, through the desk's service worker. */
export async function subscribe(publicKey: string): Promise<Subscription | Hindrance> {
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window))
    return "unsupported";
  if ((await Notification.requestPermission()) !== "granted") return "denied";
  try {
    const registration = await registeredWorker();
    if (!registration) return "unsupported";
    // One that was made under another key of the newsroom would be refused.
    await (await registration.pushManager.getSubscription())?.unsubscribe();
    const made = await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: publicKey,
    });
    const { endpoint, keys } = made.toJSON();
    if (!endpoint || !keys?.p256dh || !keys.auth) return "failed";
    return { endpoint, p256dh: keys.p256dh, auth: keys.auth };
  } catch {
    return "failed";
  }
}

/** Ends this browser's subscription, so that its push service forgets it, too. */
export async function endSubscription(): Promise<void> {
  if (!("serviceWorker" in navigator && "PushManager" in window)) return;
  const registration = await navigator.serviceWorker.getRegistration("/desk");
  const subscription = await registration?.pushManager.getSubscription();
  await subscription?.unsubscribe().catch(() => undefined);
}

/** How long the desk's service worker may take to be there: it is brought some seconds after the page. */
const patienceMs = 8_000;

async function registeredWorker(): Promise<ServiceWorkerRegistration | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null));
  return Promise.race([navigator.serviceWorker.ready, late]);
}
