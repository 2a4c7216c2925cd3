import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Script } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepingPage } from "./keeping-page.ts";
import { farewellScript, workerScript } from "./worker-script.ts";

const words = { lang: "id", title: "Tidak ada koneksi", text: "", onDevice: "", again: "" };
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
