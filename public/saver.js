// Less data: pictures inside a story load when they are pressed, others come small, and no typefaces are loaded.
// The service worker does the same before a page begins to load (public/worker.js); this is for the page that is open.
const root = document.documentElement;
const words = document.querySelector("[data-display]")?.dataset.load ?? "";
const small = "160px";

/** Turns it on or off for this page, and tells the service worker for the next ones. */
export function save(on) {
  if (on) root.dataset.saver = "on";
  else delete root.dataset.saver;
  navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage({ type: "saver", on }));
  for (const picture of document.querySelectorAll("img[sizes], source[sizes]")) {
    picture.dataset.sizes ??= picture.sizes;
    picture.sizes = on ? small : picture.dataset.sizes;
  }
  for (const figure of document.querySelectorAll(".body .picture:not(:has(.load-picture))")) offer(figure);
}

function offer(figure) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "load-picture";
  button.textContent = words;
  const alt = figure.querySelector("img")?.alt;
  if (alt) button.setAttribute("aria-label", `${words}: ${alt}`);
  button.addEventListener("click", () => {
    figure.classList.add("is-shown");
    figure.querySelector("img").loading = "eager";
    button.remove();
  });
  figure.prepend(button);
}
