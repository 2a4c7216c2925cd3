// A story that is told live: asks for what is new while somebody looks, and never moves what is being read.
const live = document.querySelector("[data-live]");
const list = live.querySelector(".live-entries");
const said = live.querySelector(".live-new");
const { live: address, new: newWords, ended, lost, reload } = live.dataset;
const everyMs = 2000;
const slowestMs = 30_000;

let tag = "";
let shown = null;
let pending = null;
let failures = 0;
let over = false;
let timer = 0;

const spoken = said.appendChild(document.createElement("span"));
spoken.className = "sr";
const button = said.appendChild(document.createElement("button"));
button.type = "button";
button.hidden = true;

const notice = document.createElement("p");
notice.className = "live-notice";
notice.setAttribute("role", "status");
said.before(notice);

// Places are kept by `inPlace` below; two that do it would do it twice.
document.documentElement.style.overflowAnchor = "none";

const entryOf = (id) => document.getElementById(`kabar-${id}`);
const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Changes the page and puts back under the reader's eyes what stood there. */
function inPlace(change) {
  const top = [...live.querySelectorAll(".live-entry")].find(
    (entry) => entry.getBoundingClientRect().bottom > 0,
  );
  const seen = top ?? live;
  const id = top?.id;
  const before = seen.getBoundingClientRect().top;
  // Above the list nothing can move what is read by what happens in it.
  const above = live.getBoundingClientRect().top > 0;
  change();
  const after = (id && document.getElementById(id)) || seen;
  if (!above && after.isConnected) {
    const by = after.getBoundingClientRect().top - before;
    if (by) scrollBy({ top: by, behavior: "instant" });
  }
}

function made(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return holder.content.firstElementChild;
}

function fill(part, inner, html) {
  const box = live.querySelector(part);
  const holder = box.querySelector(inner);
  if (holder.innerHTML !== html) holder.innerHTML = html;
  box.hidden = html === "";
}

/** What stands over the entries. */
function head(news) {
  fill(".live-summary", ".body", news.summary);
  fill(".live-moments", ".moments", news.moments);
  const status = document.querySelector("[data-live-status]");
  if (status) status.textContent = news.status;
}

/** What was on the page and is told otherwise now, or no more. What is new waits its turn. */
function renew(news) {
  head(news);
  const ids = new Set(news.entries.map(({ id }) => id));
  const oldest = news.older ? (news.entries.at(-1)?.at ?? 0) : 0;
  for (const entry of list.querySelectorAll("[data-entry]")) {
    if (!ids.has(entry.dataset.entry) && Number(entry.dataset.at) >= oldest) entry.remove();
  }
  for (const { id, version, html } of news.entries) {
    const there = entryOf(id);
    if (there && Number(there.dataset.version) !== version && !there.contains(document.activeElement))
      there.replaceWith(made(html));
  }
}

const unseen = (news) => news.entries.filter(({ id }) => !entryOf(id));

function insert(news) {
  const fresh = unseen(news);
  if (fresh.length === 0) return null;
  live.querySelector(".live-none")?.remove();
  // So much is new that the page would have a gap: what is older stands behind the link.
  if (news.older && fresh.length === news.entries.length) list.replaceChildren();
  let first = null;
  let next = list.firstElementChild;
  for (const { id, html } of news.entries) {
    const there = entryOf(id);
    if (there) {
      next = there.nextElementSibling;
      continue;
    }
    const entry = made(html);
    entry.classList.add("is-new");
    list.insertBefore(entry, next);
    first ??= entry;
  }
  const more = live.querySelector(".live-older");
  const last = list.lastElementChild?.dataset.entry;
  if (last === news.entries.at(-1)?.id) {
    more.hidden = !news.older;
    if (news.older) more.querySelector("a").href = news.older;
  }
  return first;
}

function offer(count) {
  button.hidden = count === 0;
  const words = count === 0 ? "" : newWords.replace("{n}", count);
  if (button.textContent !== words) button.textContent = words;
}

function take(news) {
  // What has ended is told from its beginning: what is being read stays as it is.
  if (!news.running) {
    inPlace(() => head(news));
    finish(ended);
    return;
  }
  shown = news;
  inPlace(() => renew(news));
  const fresh = unseen(news);
  const atTop = list.getBoundingClientRect().top >= 0;
  if (fresh.length === 0) pending = null;
  else if (atTop) {
    pending = null;
    insert(news);
    const [{ html }] = fresh;
    const headline = made(html).querySelector("h3")?.textContent ?? "";
    spoken.textContent = `${newWords.replace("{n}", fresh.length)}. ${headline}`;
  } else pending = news;
  offer(pending ? fresh.length : 0);
}

button.addEventListener("click", () => {
  const first = pending && insert(pending);
  pending = null;
  offer(0);
  if (!first) return;
  first.scrollIntoView({ block: "start", behavior: calm() ? "instant" : "smooth" });
  first.focus({ preventScroll: true });
});

// Who scrolls back to the top sees what waited there.
addEventListener(
  "scroll",
  () => {
    if (pending && !over && list.getBoundingClientRect().top >= 0) take(shown);
  },
  { passive: true },
);

function finish(words) {
  over = true;
  for (const label of document.querySelectorAll(".story > header .live-label")) label.remove();
  const again = document.createElement("a");
  again.href = location.pathname;
  again.textContent = reload;
  notice.replaceChildren(`${words} `, again);
}

async function ask() {
  clearTimeout(timer);
  if (over || document.visibilityState !== "visible") return;
  try {
    const answer = await fetch(address, { cache: "no-cache" });
    if (answer.status === 404 || answer.status === 410) return finish(ended);
    if (!answer.ok) throw new Error(String(answer.status));
    const now = answer.headers.get("etag") ?? "";
    if (!now || now !== tag) {
      take(await answer.json());
      tag = now;
    }
    if (failures > 0 && !over) notice.textContent = "";
    failures = 0;
  } catch {
    failures += 1;
    if (failures > 1) notice.textContent = lost;
  }
  if (!over) timer = setTimeout(ask, Math.min(everyMs * 2 ** failures, slowestMs));
}

document.addEventListener("visibilitychange", ask);
addEventListener("online", ask);
ask();
