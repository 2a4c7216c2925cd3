// Said over a page that the service worker took from this device: when it was kept, and when there is a newer one.
const { keptAt } = document.documentElement.dataset;
const { kept, fresh, reload, zone, zoneName } = document.querySelector("[data-display]").dataset;
const note = document.createElement("p");
note.className = "kept-note wrap";
note.setAttribute("role", "status");
note.textContent = kept.replace("{time}", timeOf(Number(keptAt)));
document.querySelector("main").prepend(note);

/** "14.05 WIB", and the day before it unless it is today. */
function timeOf(at) {
  const { lang } = document.documentElement;
  const format = (options) => new Intl.DateTimeFormat(lang, { timeZone: zone, ...options });
  const day = format({ day: "numeric", month: "short" });
  const clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
  const time = `${clock.replace(":", lang === "id" ? "." : ":")} ${zoneName}`;
  return day.format(at) === day.format(Date.now()) ? time : `${time}, ${day.format(at)}`;
}

navigator.serviceWorker?.addEventListener("message", ({ data }) => {
  // What was taken down is not read on from a copy.
  if (data?.type === "gone") location.reload();
  if (data?.type !== "fresh" || note.querySelector("a")) return;
  const again = document.createElement("a");
  again.href = location.href;
  again.textContent = reload;
  note.append(` ${fresh} `, again);
});
navigator.serviceWorker?.controller?.postMessage({ type: "hello" });
