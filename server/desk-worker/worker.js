// The desk's service worker. `worker-script.ts` puts three values before this text: BUILD, the name of the build;
// FILES, the addresses of its scripts and styles; WORDS, the texts of the page that stands in for the network.
//
// What it keeps: files of the build (their names change with their content), and the pages of the desk from which
// one writes. It never keeps answers of the API, of other pages, or of other people: `forgetPages` empties it when
// somebody signs out, when the server says that nobody is signed in, and when somebody else is.

const fileCache = "redaksi-desk-files";
const pageCache = "redaksi-desk-pages";
const factCache = "redaksi-desk-facts";
const factAddress = "/desk/worker-facts";
const maxPages = 40;
/** So long a page may be on its way before the kept one is shown. */
const patienceMs = 8_000;
const story = /^\/desk\/stories\/[0-9a-f-]{36}$/;

self.addEventListener("install", (event) => {
  void self.skipWaiting();
  // A file that does not come now comes when it is wanted.
  event.waitUntil(keepFiles());
});

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", (event) => {
  const { type, personId, path, anew } = event.data ?? {};
  if (event.source === null) return;
  if (type === "hello") {
    event.source.postMessage({ type: "build", build: BUILD });
    if (changed.delete(event.source.id)) event.source.postMessage({ type: "changed" });
    event.waitUntil(hear(personId));
  } else if (type === "keep") event.waitUntil(keep(path, anew === true));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === "POST" && url.pathname === "/desk/share/receive") {
    event.respondWith(receiveShared(request));
  } else if (request.method === "GET" && url.pathname.startsWith("/_next/static/")) {
    event.respondWith(fileOf(request));
  } else if (request.method === "GET" && request.mode === "navigate" && isDesk(url.pathname)) {
    event.respondWith(deskPage(event, url.pathname));
  }
});

function isDesk(path) {
  return path === "/desk" || path.startsWith("/desk/");
}

/** Pages that are kept: the person's own list, what was shared, and stories. */
function isKept(path) {
  return path === "/desk" || path === "/desk/share" || story.test(path);
}

// Files of the build

async function keepFiles() {
  const cache = await caches.open(fileCache);
  const saving = self.navigator.connection?.saveData === true;
  const missing = [];
  for (const path of saving ? [] : FILES) if (!(await cache.match(path))) missing.push(path);
  const next = async () => {
    for (let path = missing.shift(); path !== undefined; path = missing.shift()) {
      const response = await fetch(path).catch(() => null);
      if (response?.ok) await cache.put(path, response);
    }
  };
  await Promise.all([next(), next(), next()]);
}

async function fileOf(request) {
  const kept = await caches.match(request, { cacheName: fileCache, ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && response.status === 200) {
    const copy = response.clone();
    void caches.open(fileCache).then((cache) => cache.put(request, copy).catch(() => undefined));
  }
  return response;
}

/** Files of this build and of the one before stay: a tab that was opened then still asks for its own. */
async function takeOver() {
  const facts = await readFacts();
  const before = facts.build === BUILD ? facts.before : facts.files;
  const wanted = new Set([...FILES, ...before]);
  const cache = await caches.open(fileCache);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (!wanted.has(pathname) && !pathname.startsWith("/_next/static/media/")) await cache.delete(request);
  }
  await changeFacts({ build: BUILD, files: FILES, before });
  await self.clients.claim();
  for (const client of await self.clients.matchAll()) client.postMessage({ type: "build", build: BUILD });
}

// Pages

/** Tabs that show a kept page though a fresh one came, and were not there yet to be told; they are when they say hello. */
const changed = new Set();

/** The fresh page; the kept one when the network fails or takes too long, and then the tab is told of the fresh one. */
async function deskPage(event, path) {
  const kept = isKept(path)
    ? await caches.match(path, { cacheName: pageCache, ignoreVary: true })
    : undefined;
  const asked = fetch(event.request).then(async (response) => {
    // The desk's pages lead nowhere else than to signing in.
    if (response.type === "opaqueredirect") await forgetPages();
    else if (response.ok && isKept(path)) void keepPage(path, response.clone());
    return response;
  });
  if (!kept) return asked.catch(() => pageWithoutNetwork());
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs, null));
  const answer = await Promise.race([asked.catch(() => kept), late]);
  if (answer === null) {
    const tell = ({ status }) => (status < 500 ? tellOfFresh(event.resultingClientId) : undefined);
    event.waitUntil(asked.then(tell).catch(() => undefined));
    return kept;
  }
  return answer.status >= 502 && answer.status <= 504 ? kept : answer;
}

async function tellOfFresh(clientId) {
  const client = clientId ? await self.clients.get(clientId) : null;
  if (client) client.postMessage({ type: "changed" });
  else if (clientId) changed.add(clientId);
}

/** Kept only for somebody: what was on its way while they signed out is not, or goes at once. */
async function keepPage(path, response) {
  const { personId } = await readFacts();
  if (personId === null) return;
  const cache = await caches.open(pageCache);
  await cache.delete(path);
  await cache.put(path, response).catch(() => undefined);
  if ((await readFacts()).personId !== personId) return forgetPages();
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - maxPages))) await cache.delete(old);
}

async function forgetPages() {
  await caches.delete(pageCache);
}

/** Pages of one person are not kept for another. */
async function hear(personId) {
  const facts = await readFacts();
  if (facts.personId === personId) return;
  await forgetPages();
  await changeFacts({ personId });
}

/** Keeps a page that the person came to without loading it as a whole, or that they leave and that has changed. */
async function keep(path, anew) {
  if (!isKept(path)) return;
  if (!anew && (await caches.match(path, { cacheName: pageCache, ignoreVary: true }))) return;
  const response = await fetch(path, { credentials: "same-origin" }).catch(() => null);
  if (response?.ok && !response.redirected) await keepPage(path, response);
}

/** Instead of a page that cannot come: says so, and leads to the stories that are on this device. */
async function pageWithoutNetwork() {
  const cache = await caches.open(pageCache);
  const links = [];
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    const html = story.test(pathname) ? await (await cache.match(url))?.text() : null;
    const title = html ? /<title>([^<]*)<\/title>/.exec(html)?.[1] : null;
    if (title) links.unshift(`<li><a href="${pathname}">${title}</a></li>`);
  }
  const words = self.navigator.language.startsWith("en") ? WORDS.en : WORDS.id;
  const list = links.length > 0 ? `<h2>${words.onDevice}</h2><ul>${links.join("")}</ul>` : "";
  const style =
    "body{font:1.0625rem/1.5 system-ui,sans-serif;color-scheme:light dark;max-width:34rem;margin:0 auto;padding:3rem 1.25rem}h1{font-size:1.5rem;line-height:1.25}h2{font-size:1rem;margin-top:2rem}ul{padding:0;list-style:none}a{display:flex;align-items:center;min-height:2.75rem;color:inherit;font-weight:600}.again{font-weight:700;text-decoration:underline}";
  const html = `<!doctype html><html lang="${words.lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.title}</title><style>${style}</style><main><h1>${words.title}</h1><p>${words.text}</p>${list}<p><a class="again" href="">${words.again}</a></p></main></html>`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
  return new Response(html, { status: 503, headers });
}

// Notices

/** Shows what kind of thing happened; the notice itself stays on the desk. */
self.addEventListener("push", (event) => {
  const { id, title, path } = readPush(event.data);
  const options = { tag: id, icon: "/apple-touch-icon.png", badge: "/icon.svg", data: { path } };
  event.waitUntil(self.registration.showNotification(title, options));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openPlace(event.notification.data?.path));
});

/** A push that cannot be read still shows something: browsers end subscriptions that stay silent. */
function readPush(data) {
  const nothing = { id: "redaksi", title: "Redaksi", path: "/desk/notices" };
  try {
    const { id, title, path } = data.json();
    return typeof title === "string" ? { ...nothing, id: String(id), title, path } : nothing;
  } catch {
    return nothing;
  }
}

/** In a desk that is open already, else in a new one. Never anywhere but on the desk. */
async function openPlace(path) {
  const url = new URL(typeof path === "string" ? path : "/desk/notices", self.location.origin);
  const place = url.origin === self.location.origin && isDesk(url.pathname) ? url.href : "/desk/notices";
  const open = await self.clients.matchAll({ type: "window" });
  const desk = open.find((client) => isDesk(new URL(client.url).pathname));
  if (!desk) return self.clients.openWindow(place);
  await desk.focus();
  // One that no longer obeys this worker is left where it is.
  return desk.navigate(place).catch(() => self.clients.openWindow(place));
}

// What other apps share

/** Keeps what was shared on this device and leads to the page that asks where it goes. Nothing is sent from here. */
async function receiveShared(request) {
  const form = await request.formData().catch(() => null);
  const text = (name) => (typeof form?.get(name) === "string" ? form.get(name) : "");
  const files = (form?.getAll("files") ?? []).filter((file) => file instanceof File && file.size > 0);
  const { personId } = await readFacts();
  const share = {
    id: self.crypto.randomUUID(),
    title: text("title"),
    text: text("text"),
    url: text("url"),
    files,
    personId: personId ?? null,
    storyId: null,
    at: Date.now(),
  };
  const kept = await keepShared(share).then(
    () => true,
    () => false,
  );
  return Response.redirect(kept ? "/desk/share" : "/desk/share?penuh", 303);
}

/** The same store that `components/desk-app/shared-store.ts` reads. */
function keepShared(share) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("redaksi-shared", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("shares", { keyPath: "id" });
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction("shares", "readwrite");
      transaction.objectStore("shares").put(share);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onabort = () => {
        database.close();
        reject(transaction.error);
      };
    };
  });
}

// Facts about this device

async function readFacts() {
  const nothing = { build: null, files: [], before: [], personId: null };
  const response = await caches.match(factAddress, { cacheName: factCache });
  return response ? { ...nothing, ...(await response.json()) } : nothing;
}

let changing = Promise.resolve();

/** One change after the other: what somebody says while files are looked through is not written over. */
function changeFacts(change) {
  const changed = changing.then(async () => {
    const facts = { ...(await readFacts()), ...change };
    await (await caches.open(factCache)).put(factAddress, Response.json(facts));
  });
  changing = changed.catch(() => undefined);
  return changed;
}
