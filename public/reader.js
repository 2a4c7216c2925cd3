// The readers' one script: how pages look, copying and sharing a link, the read beacon, and what only some pages
// need, each from a file of its own. Every page works without it.
const root = document.documentElement;
const all = (selector) => document.querySelectorAll(selector);
const panel = document.querySelector("[data-display]");

/** What the reader chose on this device. Storage may be closed to us; the page then starts as it is. */
function kept(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name, value) {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {}
}

// Looks. What is not chosen is as the device has it.
const looks = { theme: ["light", "dark"], text: ["small", "large"] };

const colours = [...all('meta[name="theme-color"]')].map((meta) => [meta, meta.content]);

function look(name, value) {
  const known = looks[name].includes(value);
  if (known) root.dataset[name] = value;
  else delete root.dataset[name];
  // The frame that the device draws around the page has the page's colour.
  if (name === "theme") {
    const chosen = colours.find(([{ media }]) => known && media.includes(value));
    for (const [meta, own] of colours) meta.content = chosen?.[1] ?? own;
  }
  return known ? value : "";
}

for (const name of Object.keys(looks)) {
  const now = look(name, kept(name));
  for (const choice of all(`[data-choice="${name}"] input`)) {
    choice.checked = choice.value === now;
    choice.addEventListener("change", () => keep(name, look(name, choice.value)));
  }
}

const saves = () =>
  (kept("saver") ??
    (navigator.connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches
      ? "on"
      : "off")) === "on";
const save = (on) => import("/saver.js").then((saver) => saver.save(on));
const saver = document.querySelector("[data-saver-switch]");
if (saves()) {
  root.dataset.saver = "on";
  save(true);
} else if (root.dataset.saver) save(false);
if (saver) {
  saver.checked = saves();
  saver.addEventListener("change", () => {
    keep("saver", saver.checked ? "on" : "off");
    save(saver.checked);
  });
}

if (panel) {
  panel.hidden = false;
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !panel.open) return;
    panel.open = false;
    panel.querySelector("summary").focus();
  });
  addEventListener("click", ({ target }) => {
    if (!panel.contains(target)) panel.open = false;
  });
}

// Sharing

for (const button of all("[data-copy]")) {
  if (!navigator.clipboard) continue;
  const words = button.querySelector("span");
  const before = words.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      words.textContent = button.dataset.copied;
      button.dataset.done = "";
      setTimeout(() => {
        words.textContent = before;
        delete button.dataset.done;
      }, 2500);
    } catch {
      prompt(before, button.dataset.copy);
    }
  });
}

for (const button of all("[data-share]")) {
  const { share: url, title } = button.dataset;
  button.hidden = !navigator.share;
  // Whoever closes the device's own list has changed their mind.
  button.addEventListener("click", () => navigator.share({ title, url }).catch(() => {}));
}

// The browser says that the site can be installed: then, and only where the reader looks for it, it is offered.
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  for (const button of all("[data-install]")) {
    button.hidden = false;
    button.onclick = () => {
      button.hidden = true;
      event.prompt();
    };
  }
});

// A voice that speaks the page's language, where the device has one; its script comes with the first press.
const listen = document.querySelector("[data-listen]");
if (listen && "speechSynthesis" in window) {
  const show = () => {
    if (speechSynthesis.getVoices().some(({ lang }) => lang.slice(0, 2) === root.lang)) listen.hidden = false;
  };
  show();
  speechSynthesis.addEventListener?.("voiceschanged", show);
  listen.addEventListener("click", () => import("/read-aloud.js").then((voice) => voice.start(listen)));
}

// The current section stands where a thumb sees it.
document
  .querySelector(".sections [aria-current]")
  ?.scrollIntoView({ block: "nearest", inline: "center", behavior: "instant" });

// What only some pages need.
if (document.querySelector("[data-live]")) import("/live.js");
if (root.dataset.keptAt) import("/kept.js");
if (document.querySelector("[data-alerts]")) import("/reader-alerts.js");
if (document.querySelector("[data-saved]")) import("/saved.js");

// What is kept for reading without a connection waits until the page is there.
if ("serviceWorker" in navigator && "caches" in window) {
  const begin = () => setTimeout(() => import("/keep.js").then((keeping) => keeping.begin()), 300);
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true });
}

// A video opens in the page when it is pressed; only pages with one load this.
if (document.querySelector("[data-video]")) import("/video.js");

// One count a visit, once the story was really looked at for a moment. No cookie, nothing about the reader.
const story = document.querySelector("[data-story]")?.dataset.story;
if (story && !root.dataset.keptAt) {
  const beacon = () => {
    if (document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", beacon);
    setTimeout(() => navigator.sendBeacon("/api/reads", story), 2000);
  };
  document.addEventListener("visibilitychange", beacon);
  beacon();
}
