// The readers' service worker. It shows what the device has where the network fails or is slow, and never touches the
// desk, signing in or the API. A page asks it to keep what is read and saved (public/keep.js). Each page is kept whole,
// with what must be known of it in its headers, so that a list (public/saved.js) needs no second truth: x-kept-at,
// x-title, x-section, x-bytes, and x-files, what it needs besides itself. A page that is gone is kept no more.
try {
  importScripts("/reader-push.js");
} catch {
  // Without it everything else works.
}

const savedPages = "redaksi-saved";
const readPages = "redaksi-read";
const pageCaches = [savedPages, readPages];
const readLimit = 30;
const savedLimit = 200;
const picturesOfStory = 12;
const fileCache = "redaksi-kept-files";
const shellCache = "redaksi-shell";
const factAddress = "/worker-facts";
const offlinePage = "/luring";
/** What the device needs to open without a network. */
const shellPages = [offlinePage, "/simpanan"];
const shellFiles = ["/reader.js", "/keep.js", "/kept.js", "/saved.js", "/saver.js", "/icon.svg"];
/** So long a page may be on its way before the kept one is shown. */
const patienceMs = 3_000;
const shellDays = 1;
const foreign =
  /^\/(?:desk|masuk|keluar|undangan|pratinjau|preview|akun-pembaca|komentar|nawala|api|_next|collaboration|media|livez|readyz|metrics|healthz)(?:\/|$)/;

self.addEventListener("install", (event) => {
  void self.skipWaiting();
  event.waitUntil(keepShell());
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const { type, on, page } = event.data ?? {};
  if (type === "saver") event.waitUntil(writeFacts({ saver: on === true }));
  if (type === "read" || type === "save") event.waitUntil(answer(event.ports[0], () => keep(type, page)));
  if (type === "tidy") event.waitUntil(inTurn(tidy));
  if (type === "hello" && event.source) {
    const news = late.get(event.source.id);
    if (news) event.source.postMessage({ type: news });
    late.delete(event.source.id);
  }
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    if (!foreign.test(url.pathname)) event.respondWith(pageFor(event, url));
  } else if (request.destination === "image" && url.pathname.startsWith("/media/")) {
    event.respondWith(pictureFor(event, url.pathname));
  } else if (url.pathname.startsWith("/_next/static/") && /\.(?:css|woff2)$/.test(url.pathname)) {
    event.respondWith(fileFor(request));
  } else if (shellFiles.includes(url.pathname)) {
    event.respondWith(fetch(request).catch(() => keptOr(request)));
  }
});

// Pages

/** Tabs that show a kept page, so that their pictures do not wait for the network either. */
const ofKept = new Set();
/** What is to be said to tabs that were not there yet when it was known. */
const late = new Map();

async function pageFor(event, url) {
  const path = url.pathname;
  // The second page of a list is another page.
  const kept = url.searchParams.has("halaman") ? undefined : await keptPage(path);
  const asked = fetch(event.request).then(async (response) => {
    if (response.status === 404 || response.status === 410) await forget(path);
    else if (path === "/" && url.search === "") void keepFront(response.clone());
    return response;
  });
  if (!kept) {
    const answer = await asked.catch(() => undefined);
    return answer ? saving(answer) : offline();
  }
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs, "late"));
  const answer = await Promise.race([asked.catch(() => "failed"), patience]);
  if (answer === "late" || answer === "failed" || (answer.status >= 502 && answer.status <= 504)) {
    if (answer === "late") event.waitUntil(tellLater(event.resultingClientId, asked));
    if (event.resultingClientId) ofKept.add(event.resultingClientId);
    return asKept(kept);
  }
  return saving(answer);
}

async function keptPage(path) {
  for (const cacheName of [...pageCaches, shellCache]) {
    const response = await caches.match(path, { cacheName, ignoreVary: true });
    if (response) return response;
  }
  return undefined;
}

/** A story that is no more is kept no more. */
async function forget(path) {
  const gone = await Promise.all(pageCaches.map(async (name) => (await caches.open(name)).delete(path)));
  if (gone.includes(true)) void inTurn(tidy);
}

/** The kept page says itself since when it was kept; pages of the shell have nothing to say. */
async function asKept(response) {
  const at = response.headers.get("x-kept-at");
  if (!at) return response;
  const html = (await response.text()).replace("<html ", `<html data-kept-at="${Number(at)}" `);
  return new Response(html, { headers: response.headers });
}

async function tellLater(clientId, asked) {
  const response = await asked.catch(() => null);
  if (!response || !clientId || response.status >= 500) return;
  const type = response.status === 404 || response.status === 410 ? "gone" : "fresh";
  late.set(clientId, type);
  (await self.clients.get(clientId))?.postMessage({ type });
}

async function offline() {
  const page = await keptOr(new Request(offlinePage));
  if (page.type === "error") return page;
  return new Response(page.body, { status: 503, headers: page.headers });
}

// The shell

/** Brings what opens without a network; a part that does not come now comes with the next try. */
async function keepShell() {
  const cache = await caches.open(shellCache);
  const named = [];
  let isWhole = true;
  for (const path of [...shellPages, ...shellFiles]) {
    const response = await fetch(path, { cache: "no-cache", credentials: "omit" }).catch(() => null);
    if (!response?.ok || response.redirected) {
      isWhole = false;
      continue;
    }
    if (shellPages.includes(path)) named.push(...(await filesNamed(await response.clone().text())));
    await cache.put(path, response).catch(() => undefined);
  }
  const front = await cache.match("/");
  if (front) named.push(...(await filesNamed(await front.text())));
  await addFiles(cache, named);
  if (!isWhole) return;
  const wanted = new Set([...shellPages, ...shellFiles, ...named, "/", factAddress]);
  for (const request of await cache.keys()) {
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
  }
  await writeFacts({ shellAt: Date.now() });
}

async function addFiles(cache, paths) {
  for (const path of new Set(paths)) {
    if (await cache.match(path)) continue;
    const response = await fetch(path).catch(() => null);
    if (response?.ok) await cache.put(path, response).catch(() => undefined);
  }
}

/** The front page as it was last seen, for opening the installed newspaper without a network. */
async function keepFront(response) {
  if (!isPublic(response)) return;
  const headers = plainHeaders(response, { "x-kept-at": Date.now() });
  const html = await response.text();
  const cache = await caches.open(shellCache);
  await cache.put("/", new Response(html, { headers })).catch(() => undefined);
  await addFiles(cache, await filesNamed(html));
  const { shellAt } = await readFacts();
  if (Date.now() - shellAt > shellDays * 86_400_000) await keepShell();
}

// Keeping

/** Says to the page that asked what came of it: "kept", "offline" or "full". */
async function answer(port, work) {
  const outcome = await inTurn(work).then(
    () => "kept",
    ({ message }) => (message === "offline" ? "offline" : "full"),
  );
  port?.postMessage(outcome);
}

let turn = Promise.resolve();

/** One after the other: what is tidied up is not what is being kept. */
function inTurn(work) {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

/** A saved page is renewed where it is; another is saved, or kept among what was read last. */
async function keep(type, page) {
  const saved = await caches.open(savedPages);
  const isSaved = (await saved.match(page.path)) !== undefined;
  if (type === "save" && !isSaved && (await saved.keys()).length >= savedLimit) throw new Error("full");
  const name = type === "save" || isSaved ? savedPages : readPages;
  await keepPage(name, page);
  if (name === savedPages) await (await caches.open(readPages)).delete(page.path);
  await tidy();
}

/**
 * Keeps a page with its styles, typefaces and pictures. Only what anybody may see is kept: an answer that is not
 * public, or that another address gave, is left. Throws "offline" or "full".
 */
async function keepPage(name, { path, title, section, pictures: all }) {
  if (foreign.test(path)) throw new Error("offline");
  const response = await fetch(path, { credentials: "omit" }).catch(() => null);
  if (!isPublic(response)) throw new Error("offline");
  const html = await response.text();
  const shell = await filesNamed(html);
  const pictures = all.slice(0, picturesOfStory);
  const files = await caches.open(fileCache);
  let bytes = html.length;
  for (const file of shell) await keepFile(files, file, file);
  for (const file of pictures) bytes += await keepFile(files, file, pictureKey(file));
  const headers = plainHeaders(response, {
    "x-kept-at": Date.now(),
    "x-title": encodeURIComponent(title),
    "x-section": encodeURIComponent(section),
    "x-bytes": bytes,
    "x-files": JSON.stringify([...shell, ...pictures.map(pictureKey)]),
  });
  await put(name, path, new Response(html, { headers }));
}

function isPublic(response) {
  const shared = /\bpublic\b/.test(response?.headers.get("cache-control") ?? "");
  return shared && response.ok && !response.redirected;
}

/** The headers of an answer that is kept unpacked, with what is known of it. */
function plainHeaders(response, facts) {
  const headers = new Headers(response.headers);
  for (const header of ["content-encoding", "content-length", "etag"]) headers.delete(header);
  for (const [header, value] of Object.entries(facts)) headers.set(header, value);
  return headers;
}

/** The stylesheets that a page names, and the typefaces that these name, unless the reader saves data. */
async function filesNamed(html) {
  const found = [...html.matchAll(/href="(\/_next\/static\/[^"]+\.css)"/g)];
  const styles = [...new Set(found.map(([, path]) => path))];
  if ((await readFacts()).saver) return styles;
  const faces = await Promise.all(
    styles.map(async (path) => {
      const response = await fileFor(new Request(path)).catch(() => null);
      const css = response?.ok ? await response.text() : "";
      const named = css.matchAll(/url\(["']?([^"')]+\.woff2)/g);
      return [...named].map(([, face]) => new URL(face, new URL(path, self.location.origin)).pathname);
    }),
  );
  return [...new Set([...styles, ...faces.flat()])];
}

/** How many bytes the device keeps of it. */
async function keepFile(files, path, key) {
  const there = await files.match(key);
  const response = there ?? (await fetch(path).catch(() => null));
  if (!response?.ok) return 0;
  if (!there) await files.put(key, response.clone()).catch(() => undefined);
  return (await response.blob()).size;
}

/** Puts a page in; where there is no room, half of what was read makes some, once. */
async function put(name, path, response) {
  const cache = await caches.open(name);
  // What is put in last stands last.
  await cache.delete(path);
  try {
    await cache.put(path, response.clone());
  } catch {
    const read = await caches.open(readPages);
    const keys = await read.keys();
    for (const old of keys.slice(0, Math.ceil(keys.length / 2))) await read.delete(old);
    await tidy();
    await cache.put(path, response);
  }
}

/** Lets go of what was read longest ago beyond the limit, and of files that no kept page needs. */
async function tidy() {
  const read = await caches.open(readPages);
  const keys = await read.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - readLimit))) await read.delete(old);
  const needed = new Set();
  for (const name of pageCaches) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const page = await cache.match(request);
      for (const file of JSON.parse(page?.headers.get("x-files") ?? "[]")) needed.add(file);
    }
  }
  const files = await caches.open(fileCache);
  for (const request of await files.keys()) {
    if (!needed.has(new URL(request.url).pathname)) await files.delete(request);
  }
}

// Files and pictures

/** Where the kept rendition of a picture stands, whichever of its files a page asks for. */
function pictureKey(path) {
  return path.replace(/[^/]+$/, "kept");
}

async function keptOr(request) {
  for (const cacheName of [shellCache, fileCache]) {
    const response = await caches.match(request, { cacheName, ignoreVary: true });
    if (response) return response;
  }
  return Response.error();
}

/** Files of a build have their content in their name: a kept one is as good as any. Who saves data gets no typefaces. */
async function fileFor(request) {
  if (request.destination === "font" && (await readFacts()).saver) {
    const kept = await keptOr(request);
    return kept.type === "error" ? new Response(null, { status: 204 }) : kept;
  }
  const kept = await keptOr(request);
  return kept.type === "error" ? fetch(request) : kept;
}

/** Whichever file of a picture is asked for, the device keeps one. */
async function pictureFor(event, path) {
  const kept = () => caches.match(pictureKey(path), { cacheName: fileCache, ignoreVary: true });
  if (ofKept.has(event.clientId)) return (await kept()) ?? fetch(event.request);
  try {
    return await fetch(event.request);
  } catch {
    return (await kept()) ?? Response.error();
  }
}

// Less data

/** For who saves data the page itself asks for less: small pictures, and no typefaces ahead of its styles. */
async function saving(response) {
  const isPage = response.ok && response.headers.get("content-type")?.startsWith("text/html");
  if (!isPage || !(await readFacts()).saver) return response;
  const html = (await response.text())
    .replace("<html ", '<html data-saver="on" ')
    .replace(/<link rel="preload"[^>]*as="font"[^>]*>/g, "")
    .replace(/ (?:imageSizes|imagesizes|sizes)="[^"]*(?:rem|px|vw)[^"]*"/g, (sizes) =>
      sizes.replace(/"[^"]*"/, '"160px"'),
    );
  return new Response(html, { headers: plainHeaders(response, {}) });
}

// Facts about this device

async function readFacts() {
  const response = await caches.match(factAddress, { cacheName: shellCache });
  return { saver: false, shellAt: 0, ...(response ? await response.json() : {}) };
}

async function writeFacts(change) {
  const facts = { ...(await readFacts()), ...change };
  await (await caches.open(shellCache)).put(factAddress, Response.json(facts)).catch(() => undefined);
}
