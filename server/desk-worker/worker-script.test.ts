import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Script } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepingPage } from "./keeping-page.ts";
import { farewellScript, workerScript } from "./worker-script.ts";

const words = { lang: "id", title: "Tidak ada sambungan", text: "", onDevice: "", again: "" };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "redaksi-build-"));
  const chunks = path.join(folder, "static", "chunks");
  await mkdir(chunks, { recursive: true });
  await writeFile(path.join(folder, "build-manifest.json"), '{"polyfillFiles":["static/chunks/old.js"]}');
  await writeFile(path.join(folder, "BUILD_ID"), "b1\n");
  for (const name of ["old.js", "page.js", "page.css", "page.js.map"])
    await writeFile(path.join(chunks, name), "");
  await writeFile(path.join(chunks, "dictionary.js"), "x".repeat(700_000));
});
afterAll(() => rm(folder, { recursive: true }));

test("the service worker names its build and the files of the desk, and is a script", async () => {
  const script = await workerScript(folder, { id: words, en: words });
  expect(script).toContain('const BUILD = "b1";');
  expect(script).toContain('const FILES = ["/_next/static/chunks/page.css","/_next/static/chunks/page.js"];');
  expect(() => new Script(script ?? "{")).not.toThrow();
  expect(() => new Script(farewellScript)).not.toThrow();
});

/** The service worker of the script, with a browser around it that notes what it shows and opens. */
async function worker(openAt: string[]) {
  const heard = new Map<string, (event: object) => void>();
  const shown: { title: string; options: { tag: string; data: { path: string } } }[] = [];
  const opened: string[] = [];
  const clients = openAt.map((url) => ({
    url,
    focus: async () => undefined,
    navigate: async (place: string) => opened.push(`in ${url}: ${place}`),
  }));
  const self = {
    addEventListener: (name: string, hear: (event: object) => void) => heard.set(name, hear),
    location: { origin: "https://warta.example" },
    registration: {
      showNotification: async (title: string, options: { tag: string; data: { path: string } }) =>
        shown.push({ title, options }),
    },
    clients: {
      matchAll: async () => clients,
      openWindow: async (place: string) => opened.push(`anew: ${place}`),
    },
  };
  new Script((await workerScript(folder, { id: words, en: words })) ?? "").runInNewContext({ self, URL });
  const happens = async (name: string, event: object) => {
    let done: Promise<unknown> = Promise.resolve();
    heard.get(name)?.({ ...event, waitUntil: (work: Promise<unknown>) => (done = work) });
    await done;
  };
  return { happens, shown, opened };
}
const press = (path: unknown) => ({ notification: { close: () => undefined, data: { path } } });

test("a push is shown once for its notice; one that cannot be read shows something all the same", async () => {
  const { happens, shown } = await worker([]);
  const push = { id: "n1", title: "Naskah dikembalikan", path: "/desk/stories/s" };
  await happens("push", { data: { json: () => push } });
  await happens("push", { data: null });
  expect(shown.map(({ title, options }) => [title, options.tag, options.data.path])).toEqual([
    ["Naskah dikembalikan", "n1", "/desk/stories/s"],
    ["Redaksi", "redaksi", "/desk/notices"],
  ]);
});

test("pressing it opens its place in an open desk, else anew, and nowhere but on the desk", async () => {
  const place = "https://warta.example/desk/stories/s";
  const open = await worker(["https://warta.example/", "https://warta.example/desk/board"]);
  await open.happens("notificationclick", press("/desk/stories/s"));
  expect(open.opened).toEqual([`in https://warta.example/desk/board: ${place}`]);
  const closed = await worker(["https://warta.example/"]);
  for (const path of ["/desk/stories/s", "https://evil.example/desk", "/masuk", undefined])
    await closed.happens("notificationclick", press(path));
  const inbox = "anew: /desk/notices";
  const own = "anew: https://warta.example/desk/notices";
  expect(closed.opened).toEqual([`anew: ${place}`, inbox, inbox, own]);
});

test("without a build there is none", async () => {
  expect(await workerScript(path.join(folder, "nowhere"), { id: words, en: words })).toBeNull();
});

test("what was shared stands in the page as data and never as script", async () => {
  const form = new FormData();
  form.append("text", "</script><script>alert(1)</script>");
  form.append("files", new File(["foto"], 'a"</script>.jpg', { type: "image/jpeg" }));
  const html = await keepingPage(form, { title: "Menyimpan", failed: "", goOn: "" }, "n0");
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toContain("<script>alert");
  const given = /id="given">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
  expect(JSON.parse(given)).toEqual({
    title: "",
    text: "</script><script>alert(1)</script>",
    url: "",
    files: [{ name: 'a"</script>.jpg', type: "image/jpeg", content: btoa("foto") }],
  });
});
