import { escapeHtml } from "#newsroom/body/html/escape.ts";

/** Texts of the page, in the reader's language. */
export interface KeepingWords {
  readonly title: string;
  readonly failed: string;
  readonly goOn: string;
}

const keepingScript = `
const of = (id) => document.getElementById(id);
const given = JSON.parse(of("given").textContent);
const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const files = given.files.map(({ name, type, content }) => new File([bytes(content)], name, { type }));
const share = { ...given, files, id: crypto.randomUUID(), personId: null, storyId: null, at: Date.now() };
const failed = () => { of("told").textContent = of("told").dataset.failed; of("rest").hidden = false; };
const opening = indexedDB.open("redaksi-shared", 1);
opening.onupgradeneeded = () => opening.result.createObjectStore("shares", { keyPath: "id" });
opening.onerror = failed;
opening.onsuccess = () => {
  const transaction = opening.result.transaction("shares", "readwrite");
  transaction.objectStore("shares").put(share);
  transaction.oncomplete = () => location.replace("/desk/share");
  transaction.onabort = failed;
};
`;

/**
 * A page that keeps a shared form in the device's own store (see components/desk-app/shared-store.ts) and leads on.
 * Where the device keeps nothing, the words stand there to be copied.
 */
export async function keepingPage(form: FormData, words: KeepingWords, nonce: string): Promise<string> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const sent = form.getAll("files").filter((file) => file instanceof File);
  const files = await Promise.all(
    sent
      .filter(({ size }) => size > 0)
      .map(async (file) => ({
        name: file.name,
        type: file.type,
        content: Buffer.from(await file.arrayBuffer()).toString("base64"),
      })),
  );
  const given = { title: text("title"), text: text("text"), url: text("url"), files };
  const shown = [given.title, given.text, given.url].filter(Boolean).join("\n\n");
  return `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(words.title)}</title><body style="font:1.0625rem/1.5 system-ui,sans-serif;color-scheme:light dark;padding:2rem 1.25rem"><p id="told" role="status" data-failed="${escapeHtml(words.failed)}">${escapeHtml(words.title)}</p><div id="rest" hidden><textarea readonly rows="12" style="width:100%;font:inherit">${escapeHtml(shown)}</textarea><p><a href="/desk/share">${escapeHtml(words.goOn)}</a></p></div><script type="application/json" id="given">${JSON.stringify(given).replaceAll("<", "\\u003c")}</script><script nonce="${escapeHtml(nonce)}">${keepingScript}</script></body></html>`;
}
