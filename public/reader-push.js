// The part of the readers' service worker that shows breaking news. It keeps nothing.
self.addEventListener("push", (event) => {
  let push = {};
  try {
    push = event.data?.json() ?? {};
  } catch {}
  if (!push.title) return;
  event.waitUntil(
    self.registration.showNotification(push.title, {
      body: push.body ?? "",
      tag: push.id,
      icon: "/icon-192.png",
      badge: "/icon-192.png",
      data: { path: push.path },
    }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const { path } = event.notification.data ?? {};
  // Only pages of our own are opened, whatever a push says.
  const address = new URL(typeof path === "string" ? path : "/", self.location.origin);
  if (address.origin !== self.location.origin) return;
  event.waitUntil(
    (async () => {
      const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
      const there = open.find(({ url }) => url === address.href);
      await (there ? there.focus() : self.clients.openWindow(address.href));
    })(),
  );
});
