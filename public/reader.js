// The readers' one script: theme, text size, copying a link, the read beacon. Every page works without it.
const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");

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

const chosenTheme = kept("theme");
if (chosenTheme === "dark" || chosenTheme === "light") root.dataset.theme = chosenTheme;
const chosenText = kept("text");
if (chosenText === "large" || chosenText === "small") root.dataset.text = chosenText;

for (const button of document.querySelectorAll("[data-theme-switch]")) {
  const show = () =>
    button.setAttribute(
      "aria-pressed",
      String((root.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark"),
    );
  button.hidden = false;
  show();
  dark.addEventListener("change", show);
  button.addEventListener("click", () => {
    const next = button.getAttribute("aria-pressed") === "true" ? "light" : "dark";
    root.dataset.theme = next;
    // A choice that the device makes by itself need not be remembered.
    keep("theme", (next === "dark") === dark.matches ? "" : next);
    show();
  });
}

const sizes = ["small", "", "large"];
const sizeButtons = document.querySelectorAll("[data-text-step]");
function showSizes() {
  const at = sizes.indexOf(root.dataset.text ?? "");
  for (const button of sizeButtons) {
    button.hidden = false;
    button.disabled =
      at + Number(button.dataset.textStep) < 0 || at + Number(button.dataset.textStep) >= sizes.length;
  }
}
for (const button of sizeButtons) {
  button.addEventListener("click", () => {
    const next = sizes[sizes.indexOf(root.dataset.text ?? "") + Number(button.dataset.textStep)] ?? "";
    if (next) root.dataset.text = next;
    else delete root.dataset.text;
    keep("text", next);
    showSizes();
  });
}
showSizes();

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  const words = button.querySelector("span");
  const before = words.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      words.textContent = button.dataset.copied;
      setTimeout(() => (words.textContent = before), 2500);
    } catch {
      prompt(before, button.dataset.copy);
    }
  });
}

// The current section stands where a thumb sees it.
document
  .querySelector(".sections [aria-current]")
  ?.scrollIntoView({ block: "nearest", inline: "center", behavior: "instant" });

// A story that is told live brings what is new by itself; only its pages load this.
if (document.querySelector("[data-live]")) import("/live.js");

// A video opens in the page when it is pressed; only pages with one load this.
if (document.querySelector("[data-video]")) import("/video.js");

// One count a visit, once the story was really looked at for a moment. No cookie, nothing about the reader.
const story = document.querySelector("[data-story]")?.dataset.story;
if (story) {
  const beacon = () => {
    if (document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", beacon);
    setTimeout(() => navigator.sendBeacon("/api/reads", story), 2000);
  };
  document.addEventListener("visibilitychange", beacon);
  beacon();
}
