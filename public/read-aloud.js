// Reads a story aloud, paragraph by paragraph, with a voice of the device. To pause is to stop and to remember where:
// not every device can hold a voice in the middle of a sentence.
const root = document.documentElement;
const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const spoken = ".story > header h1, .story > header .dek, .story .body";
const lines = "p, h2, h3, li";
const silent = ".read-also, .embed, .table-scroll, .gallery, .picture, .live";
/** Voices of some browsers fall silent in a text that is longer, so it is cut between sentences. */
const longest = 220;

let bar = null;
let parts = [];
let at = 0;
let turn = 0;

/** Begins to read, or goes on where it was; the button gives way to the bar. */
export function start(button) {
  if (bar) return;
  parts = partsOfPage();
  at = 0;
  bar = makeBar(button);
  button.hidden = true;
  speak();
  bar.querySelector("button").focus();
}

/** What is said, in the order of the page: which element, and its words in pieces that a voice can hold. */
function partsOfPage() {
  const elements = [...document.querySelectorAll(spoken)].flatMap((place) =>
    place.matches(".body") ? [...place.querySelectorAll(lines)] : [place],
  );
  return elements
    .filter((element) => !element.closest(silent) && !element.querySelector(lines))
    .flatMap((element) => piecesOf(element.textContent).map((words) => ({ element, words })));
}

function piecesOf(text) {
  const sentences =
    text
      .replace(/\s+/g, " ")
      .trim()
      .match(/.+?[.!?…]+["”’)]*(?= |$)|.+$/g) ?? [];
  const pieces = [];
  for (const sentence of sentences) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + sentence.length < longest) pieces[pieces.length - 1] += sentence;
    else pieces.push(...(sentence.match(new RegExp(`.{1,${longest}}(?= |$)|\\S+`, "g")) ?? []));
  }
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

function makeBar(button) {
  const { now, pause, resume, stop } = button.dataset;
  const made = document.createElement("div");
  made.className = "listening";
  made.setAttribute("role", "group");
  made.setAttribute("aria-label", now);
  const hold = control(pause, () => {
    const paused = hold.dataset.paused === "yes";
    hold.dataset.paused = paused ? "no" : "yes";
    hold.textContent = paused ? pause : resume;
    if (paused) speak();
    else silence();
  });
  const note = document.createElement("span");
  note.textContent = now;
  note.setAttribute("role", "status");
  made.append(
    note,
    hold,
    control(stop, () => end(button)),
  );
  document.body.append(made);
  made.fail = () => {
    note.textContent = button.dataset.failed;
    hold.remove();
  };
  made.end = () => end(button);
  return made;
}

function control(words, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}

function speak() {
  const mine = ++turn;
  speechSynthesis.cancel();
  const part = parts[at];
  if (!part) return bar.end();
  mark(part.element);
  const said = new SpeechSynthesisUtterance(part.words);
  said.lang = root.lang;
  said.voice = voice() ?? null;
  said.onend = () => {
    if (mine !== turn) return;
    at += 1;
    speak();
  };
  said.onerror = ({ error }) => {
    if (mine === turn && error !== "interrupted" && error !== "canceled") bar.fail();
  };
  speechSynthesis.speak(said);
}

/** One on the device before one that needs the network. */
function voice() {
  const able = speechSynthesis.getVoices().filter(({ lang }) => lang.slice(0, 2) === root.lang);
  return able.find(({ localService }) => localService) ?? able[0];
}

function mark(element) {
  document.querySelector(".is-read")?.classList.remove("is-read");
  if (!element) return;
  element.classList.add("is-read");
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 80)
    element.scrollIntoView({ block: "center", behavior: calm() ? "instant" : "smooth" });
}

function silence() {
  turn += 1;
  speechSynthesis.cancel();
}

function end(button) {
  silence();
  mark(null);
  bar.remove();
  bar = null;
  button.hidden = false;
  button.focus();
}

addEventListener("pagehide", silence);
