/** The caches of the service worker; see server/desk-worker/worker.js. */
const prefix = "redaksi-desk-";

/** Takes the desk's pages off this device: for signing out. What was typed is not in them. */
export async function forgetPages(): Promise<void> {
  if (typeof caches === "undefined") return;
  await Promise.all([caches.delete(`${prefix}pages`), caches.delete(`${prefix}facts`)]);
}

/** Ends the service worker and takes all that it kept off this device. */
export async function endWorker(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  const own = registrations.filter(({ scope }) => new URL(scope).pathname === "/desk");
  await Promise.all(own.map((registration) => registration.unregister()));
  for (const name of own.length > 0 ? await caches.keys() : [])
    if (name.startsWith(prefix)) await caches.delete(name);
}
