import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import type { PictureSources } from "./picture-sources.ts";
import { arbitraryBody } from "./testing/arbitrary-body.ts";
import { type BodyHtmlOptions, bodyToHtml } from "./to-html.ts";
import type { Block, Inline, Paragraph, Picture } from "./types.ts";
import { typeset } from "./typeset.ts";

const mediaId = "0191d3b4-7c00-7000-8000-000000000001";
const storyId = "0191d3b4-7c00-7000-8000-000000000002";

const sources: PictureSources = {
  alt: "dari perpustakaan",
  width: 1600,
  height: 900,
  sources: [
    {
      format: "avif",
      srcset: [
        { url: "/media/t/480.avif", width: 480 },
        { url: "/media/t/960.avif", width: 960 },
      ],
    },
    { format: "webp", srcset: [{ url: "/media/t/480.webp", width: 480 }] },
    { format: "jpg", srcset: [{ url: "/media/t/480.jpg", width: 480 }] },
  ],
  src: "/media/t/960.jpg",
};

const options: BodyHtmlOptions = {
  pictures: () => sources,
  storyPath: () => ({ path: "/kota/lain", title: 'Judul "lain"' }),
  labels: {
    picture: "Keterangan foto",
    credit: "Foto",
    readAlso: "Baca juga",
    gallery: "Galeri foto",
    of: "dari",
    table: "Tabel",
    embed: {
      youtube: "Tonton di YouTube",
      instagram: "Lihat di Instagram",
      tiktok: "Tonton di TikTok",
      x: "Lihat di X",
      facebook: "Lihat di Facebook",
    },
  },
  siteOrigin: "https://contoh.id",
};

function html(block: Block, more: Partial<BodyHtmlOptions> = {}): string {
  return bodyToHtml({ type: "doc", content: [block] }, { ...options, ...more });
}

const text = (words: string): Inline => ({ type: "text", text: words });
const linked = (words: string, href: string): Inline => ({
  type: "text",
  text: words,
  marks: [{ type: "bold" }, { type: "link", attrs: { href } }],
});

describe("each block", () => {
  test("a paragraph with marks, a break and a link in one piece", () => {
    const content: Inline[] = [
      text("a < b "),
      linked("satu", "https://lain.id/?a=1&b=2"),
      { type: "text", text: " dua", marks: [{ type: "link", attrs: { href: "https://lain.id/?a=1&b=2" } }] },
      { type: "hardBreak" },
      { type: "text", text: "c", marks: [{ type: "bold" }, { type: "italic" }] },
    ];
    expect(html({ type: "paragraph", content })).toBe(
      '<p>a &lt; b <a href="https://lain.id/?a=1&amp;b=2" rel="noopener"><strong>satu</strong> dua<br></a>' +
        "<strong><em>c</em></strong></p>",
    );
  });

  test("an empty paragraph and an empty subhead are nothing", () => {
    expect(html({ type: "paragraph" })).toBe("");
    expect(html({ type: "subhead", attrs: { level: 2 } })).toBe("");
  });

  test("a subhead", () => {
    expect(html({ type: "subhead", attrs: { level: 3 }, content: [text("Latar")] })).toBe("<h3>Latar</h3>");
  });

  test("a quote with its source", () => {
    expect(
      html({
        type: "quote",
        attrs: { source: "Maulana" },
        content: [{ type: "paragraph", content: [text("Siap")] }],
      }),
    ).toBe(
      '<figure class="quote"><blockquote><p>Siap</p></blockquote><figcaption>Maulana</figcaption></figure>',
    );
  });

  test("a list inside a list", () => {
    expect(
      html({
        type: "orderedList",
        attrs: { start: 3 },
        content: [
          {
            type: "listItem",
            content: [
              { type: "paragraph", content: [text("a")] },
              {
                type: "bulletList",
                content: [{ type: "listItem", content: [{ type: "paragraph", content: [text("b")] }] }],
              },
            ],
          },
        ],
      }),
    ).toBe('<ol start="3"><li>a<ul><li>b</li></ul></li></ol>');
  });

  test("a picture with sizes, place kept, caption and credit", () => {
    const block: Block = { type: "picture", attrs: { mediaId, caption: "Suasana", credit: "mas", alt: "" } };
    expect(html(block)).toBe(
      '<figure class="picture"><picture>' +
        '<source type="image/avif" srcset="/media/t/480.avif 480w, /media/t/960.avif 960w" sizes="(min-width: 46rem) 44rem, 100vw">' +
        '<source type="image/webp" srcset="/media/t/480.webp 480w" sizes="(min-width: 46rem) 44rem, 100vw">' +
        '<img src="/media/t/960.jpg" srcset="/media/t/480.jpg 480w" sizes="(min-width: 46rem) 44rem, 100vw" ' +
        'alt="dari perpustakaan" width="1600" height="900" loading="lazy" decoding="async"></picture>' +
        '<figcaption><span class="label">Keterangan foto:</span> Suasana <span class="credit">(Foto: mas)</span></figcaption></figure>',
    );
    expect(html({ ...block, attrs: { ...block.attrs, caption: "", alt: "Wali kota" } })).toContain(
      '<figcaption><span class="credit">Foto: mas</span></figcaption>',
    );
  });

  test("a gallery is a row that scrolls by itself; each picture says which of how many it is", () => {
    const one = (caption: string): Picture => ({
      type: "picture",
      attrs: { mediaId, caption, credit: caption && "mas", alt: "x" },
    });
    const several = html({ type: "gallery", content: [one("Pagi"), one("")] });
    expect(several).toMatch(
      /^<div class="gallery" role="region" tabindex="0" aria-label="Galeri foto 1"><figure class="picture">/,
    );
    expect(several).toContain(
      '<figcaption><span class="count">1 dari 2</span> <span class="label">Keterangan foto:</span> Pagi <span class="credit">(Foto: mas)</span></figcaption>',
    );
    expect(several).toContain('<figcaption><span class="count">2 dari 2</span></figcaption>');
    expect(html({ type: "gallery", content: [one("Pagi")] })).toMatch(/^<figure class="picture">/);
    expect(html({ type: "gallery", content: [one("Pagi")] }, { pictures: () => null })).toBe("");
  });

  test("a credit that says what the picture is, is not called a photo as well", () => {
    const attrs = { mediaId, caption: "", credit: "Ilustrasi: Warta", alt: "" };
    expect(html({ type: "picture", attrs })).toContain('<span class="credit">Ilustrasi: Warta</span>');
  });

  test("a picture that may not be shown is left out", () => {
    const block: Block = { type: "picture", attrs: { mediaId, caption: "c", credit: "", alt: "" } };
    expect(html(block, { pictures: () => null })).toBe("");
  });

  test("renditions at foreign or broken addresses are left out", () => {
    const evil = {
      ...sources,
      src: "javascript:x",
      sources: [{ format: "jpg" as const, srcset: [{ url: '//evil.example/a.jpg" onload="x', width: 1 }] }],
    };
    const block: Block = { type: "picture", attrs: { mediaId, caption: "", credit: "", alt: "a" } };
    expect(html(block, { pictures: () => evil })).toContain('<img src="" alt="a"');
  });

  test("a quote that an editor chose is set large, and its marks are curly", () => {
    const content: Paragraph[] = [{ type: "paragraph", content: [text('"Air tahu jalan pulang."')] }];
    const pull = (chosen: true | null) =>
      html({ type: "quote", attrs: { source: "Rohani", pull: chosen }, content });
    expect(pull(true)).toBe(
      '<figure class="quote pull"><blockquote><p>“Air tahu jalan pulang.”</p></blockquote><figcaption>Rohani</figcaption></figure>',
    );
    expect(pull(null)).toContain('<figure class="quote">');
  });

  test("read also shows the other story's title of the day", () => {
    const block: Block = { type: "readAlso", attrs: { storyId, title: "Judul lama" } };
    expect(html(block)).toBe(
      '<aside class="read-also"><span class="label">Baca juga:</span> <a href="/kota/lain">Judul “lain”</a></aside>',
    );
    expect(html(block, { storyPath: () => null })).toBe("");
    expect(html(block, { storyPath: () => ({ path: "//evil.example", title: "x" }) })).toBe("");
  });

  test("an embed is a card to click, without frame or script", () => {
    const block: Block = {
      type: "embed",
      attrs: { provider: "youtube", id: "dQw4w9WgXcQ", caption: "Klip" },
    };
    expect(html(block)).toBe(
      '<figure class="embed embed-youtube"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener" data-video="dQw4w9WgXcQ">' +
        '<span class="action">Tonton di YouTube</span> <span class="address">youtube.com</span></a><figcaption>Klip</figcaption></figure>',
    );
  });

  test("a table has a head, scopes and a region that scrolls", () => {
    const cell = (type: "tableHeader" | "tableCell", words: string) => ({
      type,
      attrs: { colspan: words === "a" ? 2 : 1, rowspan: 1 },
      content: [{ type: "paragraph" as const, content: [text(words)] }],
    });
    expect(
      html({
        type: "table",
        content: [
          { type: "tableRow", content: [cell("tableHeader", "a")] },
          { type: "tableRow", content: [cell("tableHeader", "b"), cell("tableCell", "c")] },
        ],
      }),
    ).toBe(
      '<div class="table-scroll" role="region" tabindex="0" aria-label="Tabel 1"><table>' +
        '<thead><tr><th scope="col" colspan="2">a</th></tr></thead>' +
        '<tbody><tr><th scope="row">b</th><td>c</td></tr></tbody></table></div>',
    );
  });

  test("a rule", () => {
    expect(html({ type: "rule" })).toBe("<hr>");
  });
});

test("only links of a paid story ask not to be followed; own links carry nothing", () => {
  const block: Block = { type: "paragraph", content: [linked("x", "https://lain.id/")] };
  expect(html(block, { advertorial: true })).toContain('rel="noopener nofollow sponsored"');
  expect(html({ type: "paragraph", content: [linked("x", "https://contoh.id/a")] })).not.toContain("rel=");
});

test("a script address that reached the database all the same becomes plain text", () => {
  const block: Block = { type: "paragraph", content: [linked("tekan", "javascript:alert(1)")] };
  expect(html(block)).toBe("<p><strong>tekan</strong></p>");
});

test("a block that this release does not know is left out", () => {
  const body = JSON.parse('{"type":"doc","content":[{"type":"script","attrs":{"src":"x"}},{"type":"rule"}]}');
  expect(bodyToHtml(body, options)).toBe("\n<hr>");
});

describe("any body", () => {
  const tags = new Set(
    "p h2 h3 figure figcaption blockquote ul ol li picture source img aside span a div table thead tbody tr th td hr br em strong".split(
      " ",
    ),
  );
  const attributes = new Set(
    "href rel class start type srcset sizes src alt width height loading decoding role tabindex aria-label scope colspan rowspan data-video".split(
      " ",
    ),
  );

  test("becomes HTML of known tags and attributes, with addresses that a browser may open", () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        for (const element of elementsOf(parseFragment(bodyToHtml(body, options)))) {
          expect(tags).toContain(element.tagName);
          for (const { name, value } of element.attrs) {
            expect(attributes).toContain(name);
            if (name === "href") expect(value).toMatch(/^(https?:\/\/|mailto:|tel:|\/(?!\/))/i);
            if (name === "data-video") expect(value).toMatch(/^[\w-]{11}$/);
            if (name === "src") expect(value).toMatch(/^\/media\//);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("keeps every word that a reader may read", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }).filter((words) => !words.includes("\r")),
        (words) => {
          const fragment = parseFragment(html({ type: "paragraph", content: [text(words)] }));
          expect(textOf(fragment)).toBe(typeset(words));
        },
      ),
    );
  });
});

test("sixty paragraphs take less than two milliseconds", () => {
  const line: Block = {
    type: "paragraph",
    content: [
      text("Wali Kota Jambi membuka bimbingan teknis ".repeat(8)),
      linked("tautan", "https://lain.id/"),
    ],
  };
  const body = { type: "doc" as const, content: Array.from({ length: 60 }, () => line) };
  for (let run = 0; run < 200; run += 1) bodyToHtml(body, options);
  const start = performance.now();
  for (let run = 0; run < 100; run += 1) bodyToHtml(body, options);
  expect((performance.now() - start) / 100).toBeLessThan(2);
});

type Node = DefaultTreeAdapterTypes.Node;

function elementsOf(node: Node): DefaultTreeAdapterTypes.Element[] {
  const own = "tagName" in node ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}

function textOf(node: Node): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
