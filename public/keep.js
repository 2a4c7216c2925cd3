// Registers the readers' service worker and asks it to keep what is read and saved. It comes after the page.
const savedPages = "redaksi-saved";
const path = location.pathname;
const story = document.querySelector("[data-story]");
const buttons = document.querySelectorAll("[data-save]");

export async function begin() {
  const { serviceWorker } = navigator;
  const registered = await serviceWorker.register("/worker.js", { updateViaCache: "none" }).catch(() => null);
  if (!story || !registered) return;
  const saved = await caches.open(savedPages).catch(() => null);
  if (!saved) return;
  show((await saved.match(path)) !== undefined);
  for (const button of buttons) button.addEventListener("click", () => press(button, saved));
  const { keptAt } = document.documentElement.dataset;
  if (!keptAt && localStorage.getItem("keep-reading") !== "off") await ask("read");
}

function show(isSaved) {
  for (const button of buttons) {
    button.hidden = false;
    button.setAttribute("aria-pressed", isSaved);
    button.querySelector("span").textContent = isSaved ? button.dataset.savedWords : button.dataset.saveWords;
  }
}

async function press(button, saved) {
  const isSaved = button.getAttribute("aria-pressed") === "true";
  if (isSaved) await saved.delete(path);
  const outcome = isSaved ? "" : await ask("save");
  show(outcome === "kept");
  if (outcome === "kept") navigator.storage?.persist?.();
  else if (outcome) alert(button.dataset[outcome]);
}

/** What the service worker says of it: "kept", "offline" or "full". */
async function ask(type) {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const heard = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
  active.postMessage({ type, page: pageHere() }, [port2]);
  return heard;
}

function pageHere() {
  const pictures = [...story.querySelectorAll(".top-picture picture, .body picture")];
  return {
    path,
    title: story.querySelector("h1").textContent,
    section: story.querySelector(".crumbs li:last-child")?.textContent ?? "",
    pictures: pictures.flatMap((picture) => pictureOf(picture) ?? []),
  };
}

/** Of the files that the browser chose among, the smallest that is enough for a phone. */
function pictureOf(picture) {
  const enough = document.documentElement.dataset.saver ? 320 : 640;
  const sets = [...picture.querySelectorAll("source, img")].map(({ srcset }) => filesOf(srcset));
  const { currentSrc } = picture.querySelector("img");
  const used = sets.find((set) => set.some(({ url }) => new URL(url, location).href === currentSrc));
  const files = (used ?? sets.at(-1) ?? []).sort((one, other) => one.width - other.width);
  return (files.find(({ width }) => width >= enough) ?? files.at(-1))?.url;
}

function filesOf(set) {
  return set.split(", ").flatMap((candidate) => {
    const [url, width] = candidate.trim().split(" ");
    return url && width ? [{ url, width: Number.parseInt(width, 10) }] : [];
  });
}
