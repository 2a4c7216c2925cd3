import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rewriteHtml } from "./rewrite-html.ts";

// As Next 16.4.6 sent them: a story with pre, textarea, JSON-LD, hidden parts, svg; and a dynamic notFound().
const story = readFileSync(new URL("./fixtures/next-story.html.txt", import.meta.url), "utf8");
const notFound = readFileSync(new URL("./fixtures/next-not-found.html.txt", import.meta.url), "utf8");
const href = "/reader.abc.js";

async function html(source: string): Promise<string> {
  return (await rewriteHtml(source)).html;
}

describe("a story as Next sends it", () => {
  test("keeps only the JSON-LD and the reader's script, which stands at the end of the head", async () => {
    const page = await rewriteHtml(story, href);
    expect(page.html.match(/<script[^>]*>/g)).toEqual([
      `<script type="module" src="${href}">`,
      '<script type="application/ld+json">',
    ]);
    expect(page.html).toContain(`<script type="module" src="${href}"></script></head>`);
    expect(page.html).not.toMatch(/__next_f|TURBOPACK|as="script"|modulepreload|<!--/);
    expect([page.blank, page.unfinished, page.inlineStyles]).toEqual([false, false, 0]);
  });

  test("loses nothing that a reader sees: text, entities, attributes, pre, JSON-LD, doctype", async () => {
    const page = await html(story);
    expect(page.startsWith("<!DOCTYPE html><html lang=")).toBe(true);
    expect(page).toContain("<pre>\n\n  satu\n    dua &lt;b&gt;\n</pre>");
    expect(page).toContain("<textarea>\n\n&lt;script&gt;x&lt;/script&gt;</textarea>");
    expect(page).toContain("<p>teks sambung 1dua</p>");
    expect(page).toContain('<p title="p &quot;0&quot; &amp; &lt;x&gt;">');
    expect(page).toContain('"headline":"Beras \\u003c/script> & \\"naik\\""}</script>');
    expect(page).toContain('<div hidden="">isi</div>');
    expect(page).toContain('<svg viewBox="0 0 1 1"><title>t</title><path d="M0 0"></path></svg>');
    expect(page).toMatch(/<link rel="stylesheet" href="[^"]+\.css"\/>/);
    expect(page.match(/<p /g)).toHaveLength(18);
  });

  test("becomes less than half as long", async () => {
    expect((await html(story)).length).toBeLessThan(story.length / 2);
  });

  test("is not changed by a second rewriting", async () => {
    const once = await html(story);
    expect(await html(once)).toBe(once);
  });
});

test("Next's script-built 404 is recognised as blank", async () => {
  expect((await rewriteHtml(notFound)).blank).toBe(true);
});

test("empty hidden holders go, filled ones stay", async () => {
  expect(await html("<body><div hidden=''><!--$--><!--/$--></div><p>a</p></body>")).toBe(
    "<body><p>a</p></body>",
  );
  const filled = '<div hidden=""><span></span></div><div hidden="" id="x"></div>';
  expect(await html(filled)).toBe(filled);
});

test("template leftovers go, and those that wait for a script are told of", async () => {
  const page = await rewriteHtml('<main><template id="B:0"></template><template><p>x</p></template>y</main>');
  expect(page.html).toBe("<main>y</main>");
  expect(page.unfinished).toBe(true);
  expect((await rewriteHtml('<div hidden id="S:0">isi</div>')).unfinished).toBe(true);
});

test("inline styles are counted", async () => {
  expect((await rewriteHtml('<style>a{}</style><p style="color:red">x</p>')).inlineStyles).toBe(2);
});

test("script written inside text, attributes or a comment is not taken for a script", async () => {
  const page = '<p title="<script>">&lt;script&gt; a < b && c</p><textarea><script></textarea>';
  expect(await html(page)).toBe(page);
  expect(await html("<p>a<!-- <script> -->b</p>")).toBe("<p>ab</p>");
});

test("a page that ends inside a script is refused", async () => {
  await expect(rewriteHtml("<p>a</p><script>self.__next_f.push('")).rejects.toThrow("inside a script");
});

test("a page of plain elements passes byte for byte, whatever its text", async () => {
  const text = fc.string({ unit: "grapheme" }).map((value) =>
    value
      .replace(/[\0\r]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll('"', "&quot;"),
  );
  const element = fc
    .tuple(fc.constantFrom("p", "pre", "h2", "blockquote", "textarea", "a", "td"), text, text)
    .map(([name, title, inner]) => `<${name} title="${title}">${inner}</${name}>`);
  await fc.assert(
    fc.asyncProperty(fc.array(element, { maxLength: 12 }), async (elements) => {
      const page = `<!DOCTYPE html><html><head><title>x</title></head><body>${elements.join("")}</body></html>`;
      expect(await html(page)).toBe(page);
    }),
    { numRuns: 150 },
  );
});
