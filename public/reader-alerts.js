// Breaking news on this device: which sections, on, off. What was chosen is remembered here, and nowhere by name.
const box = document.querySelector("[data-alerts]");
const form = box.querySelector("form");
const words = box.dataset;
const [submit, turnOff] = form.querySelectorAll("button");
const status = form.querySelector("[role=status]");
const problem = form.querySelector("[role=alert]");
const all = form.elements.all;
const picks = [...form.querySelectorAll("[name=section]")];
const memory = "alerts";

const able = "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
const without = box.querySelector("[data-without-script]");
if (able) {
  without.remove();
  form.hidden = false;
} else {
  without.textContent = words.unsupported;
}

function kept() {
  try {
    return JSON.parse(localStorage.getItem(memory) ?? "null");
  } catch {
    return null;
  }
}

function keep(sections) {
  try {
    if (sections) localStorage.setItem(memory, JSON.stringify(sections));
    else localStorage.removeItem(memory);
  } catch {}
}

function complain(text) {
  problem.textContent = text;
  problem.hidden = text === "";
}

function show(isOn, said = "") {
  submit.textContent = isOn ? words.pressChange : words.pressOn;
  turnOff.hidden = !isOn;
  status.textContent = said || (isOn ? words.on : "");
}

function follow() {
  for (const pick of picks) pick.disabled = all.checked;
}

const registration = () => navigator.serviceWorker.getRegistration("/");
const current = async () => (await registration())?.pushManager.getSubscription();

/** Waits for the worker of this registration alone: the desk's may be there, too. */
async function worker() {
  const made = await navigator.serviceWorker.register("/worker.js", { scope: "/" });
  const coming = made.installing ?? made.waiting;
  if (!made.active && coming)
    await new Promise((resolve) => {
      coming.addEventListener("statechange", () => coming.state === "activated" && resolve());
    });
  return made;
}

async function subscription() {
  const { pushManager } = await worker();
  const there = await pushManager.getSubscription();
  const key = btoa(String.fromCharCode(...new Uint8Array(there?.options.applicationServerKey ?? [])))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
  if (there && key === words.alerts) return there;
  // One that was made under another key of the newsroom would be refused.
  await there?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: words.alerts });
}

async function tell(method, body) {
  const answer = await fetch("/api/reader-push", {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(String(answer.status));
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const sections = all.checked ? "all" : picks.filter(({ checked }) => checked).map(({ value }) => value);
  complain("");
  if (sections.length === 0) return complain(words.none);
  submit.disabled = true;
  try {
    if ((await Notification.requestPermission()) !== "granted") return complain(words.denied);
    const { endpoint, keys } = (await subscription()).toJSON();
    await tell("POST", { endpoint, p256dh: keys.p256dh, auth: keys.auth, sections });
    const was = kept() !== null;
    keep(sections);
    show(true, was ? words.saved : words.on);
  } catch {
    complain(words.failed);
  } finally {
    submit.disabled = false;
  }
});

turnOff.addEventListener("click", async () => {
  complain("");
  turnOff.disabled = true;
  try {
    const there = await current();
    if (there) {
      await tell("DELETE", { endpoint: there.endpoint });
      await there.unsubscribe();
    }
    keep(null);
    show(false, words.off);
  } catch {
    complain(words.failed);
  } finally {
    turnOff.disabled = false;
  }
});

all.addEventListener("change", follow);
if (able) {
  const sections = kept();
  if (Array.isArray(sections)) {
    all.checked = false;
    for (const pick of picks) pick.checked = sections.includes(pick.value);
  }
  follow();
  const isOn = Notification.permission === "granted" && sections !== null && Boolean(await current());
  show(isOn);
}
