// The page of what is kept on this device: lists, takes out, puts back. Nothing of it leaves the device.

const savedPages = "redaksi-saved";
const readPages = "redaksi-read";
const page = document.querySelector("[data-saved]");
const words = page.dataset;
const { zone, zoneName } = document.querySelector("[data-display]").dataset;
const { lang } = document.documentElement;
const said = page.querySelector("[data-said]");
const keeping = page.querySelector("[data-keeping]");
const sources = { saved: savedPages, read: readPages };
const readingIsKept = () => localStorage.getItem("keep-reading") !== "off";

/** The pages of a cache, the last kept first. */
async function pagesIn(name) {
  const cache = await caches.open(name);
  const pages = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const response = await cache.match(request);
      const read = (header) => response?.headers.get(header) ?? "";
      return {
        path: new URL(request.url).pathname,
        title: decodeURIComponent(read("x-title")),
        section: decodeURIComponent(read("x-section")),
        at: Number(read("x-kept-at")),
        bytes: Number(read("x-bytes")),
        response,
      };
    }),
  );
  return pages.sort((one, other) => other.at - one.at);
}

async function showAll() {
  const lists = await Promise.all(
    Object.entries(sources).map(async ([name, cache]) => {
      const pages = await pagesIn(cache);
      show(page.querySelector(`[data-list="${name}"]`), cache, pages);
      return pages;
    }),
  );
  const pages = lists.flat();
  if (keeping) {
    keeping.hidden = false;
    keeping.querySelector("[data-remove-all]").hidden = pages.length === 0;
    const bytes = pages.reduce((sum, one) => sum + one.bytes, 0);
    keeping.querySelector("[data-space-line]").textContent = pages.length
      ? words.space.replace("{size}", sizeOf(bytes))
      : "";
  }
  page.querySelector("[data-needs-script]").hidden = true;
}

function show(list, cache, pages) {
  const none = list.querySelector("[data-none]");
  none.dataset.words ??= none.textContent;
  none.textContent = cache === readPages && !readingIsKept() ? none.dataset.off : none.dataset.words;
  none.hidden = pages.length > 0;
  const [model] = list.querySelectorAll("li");
  list.querySelector("ul").replaceChildren(model, ...pages.map((one) => lineOf(model, cache, one)));
  list.hidden = false;
}

function lineOf(model, cache, { path, title, section, at, response }) {
  const line = model.cloneNode(true);
  line.hidden = false;
  const link = line.querySelector("a");
  link.href = path;
  link.textContent = title;
  line.querySelector(".meta").textContent = `${section} · ${words.keptAt.replace("{time}", timeOf(at))}`;
  const button = line.querySelector("button");
  button.setAttribute("aria-label", words.removeOf.replace("{title}", title));
  button.addEventListener("click", async () => {
    await (await caches.open(cache)).delete(path);
    offerBack(line, title, path, async () => (await caches.open(cache)).put(path, response.clone()));
  });
  return line;
}

/** The line stays, with the way back, until the page is left. */
function offerBack(line, title, path, back) {
  const note = document.createElement("p");
  note.className = "meta";
  note.textContent = `${title}: ${words.removed} `;
  const undo = document.createElement("button");
  undo.type = "button";
  undo.textContent = words.undo;
  undo.addEventListener("click", async () => {
    await back();
    await showAll();
    page.querySelector(`li a[href="${path}"]`)?.focus();
  });
  line.replaceChildren(note, undo);
  undo.focus();
}

function timeOf(at) {
  const format = (options) => new Intl.DateTimeFormat(lang, { timeZone: zone, ...options }).format(at);
  const clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${format({ day: "numeric", month: "short" })}, ${clock.replace(":", lang === "id" ? "." : ":")} ${zoneName}`;
}

function sizeOf(bytes) {
  const [value, unit] = bytes < 1e6 ? [Math.max(1, bytes / 1e3), "kilobyte"] : [bytes / 1e6, "megabyte"];
  return new Intl.NumberFormat(lang, {
    style: "unit",
    unit,
    maximumFractionDigits: unit === "megabyte" ? 1 : 0,
  }).format(value);
}

if (keeping) {
  const dialog = keeping.querySelector("dialog");
  const choice = keeping.querySelector("[data-keep-reading]");
  choice.checked = readingIsKept();
  choice.addEventListener("change", async () => {
    localStorage.setItem("keep-reading", choice.checked ? "on" : "off");
    await showAll();
  });
  keeping.querySelector("[data-remove-all]").addEventListener("click", () => {
    dialog.returnValue = "";
    dialog.showModal();
  });
  dialog.addEventListener("close", async () => {
    if (dialog.returnValue !== "remove") return;
    await Promise.all([savedPages, readPages, "redaksi-kept-files"].map((name) => caches.delete(name)));
    await showAll();
    said.textContent = words.removedAll;
  });
}

try {
  await showAll();
  navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage({ type: "tidy" }));
} catch {
  // Storage is closed to us: the page goes on saying so.
}
