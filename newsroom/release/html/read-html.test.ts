import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanRelease } from "../clean-release.ts";
import { textsOf } from "../testing/words.ts";

function everythingOf(html: string): string {
  const { parts } = cleanRelease({ html });
  return JSON.stringify(parts);
}

test.each([
  "<script>curi()</script>",
  "<SCRIPT\n>curi()</SCRIPT\n>",
  "<script>curi()",
  "<script/>curi()</script>",
  "<style>curi()</style>",
  "<svg><script>curi()</script></svg>",
  "<svg><text>curi()</text></svg>",
  "<iframe srcdoc='<p>curi()</p>'></iframe>",
  "<template><p>curi()</p></template>",
  "<!-- --!> <b>curi()</b> -->",
  "<!--[if mso]><p>curi()</p><![endif]-->",
  "<p style='display: none'>curi()</p>",
  "<img src=x onerror='curi()'>",
  "<p onclick='curi()'></p>",
  "<a href='javascript:curi()'>a</a>",
  "<a href='java\nscript:curi()'>a</a>",
  "<a href='&#106;avascript:curi()'>a</a>",
  "<a href=' data:text/html,curi()'>a</a>",
  "<a href='vbscript:curi()'>a</a>",
  "<a\u0020href=javascript:curi()>a</a>",
])("%s leaves nothing of itself", (html) => {
  expect(everythingOf(`<p>satu</p>${html}<p>dua</p>`)).not.toMatch(/curi|script/);
});

test("no HTML gives a link that is not http, https, mailto or tel, or the text of a script", () => {
  const piece = fc.constantFrom(
    ..."<a href= javascript:curi() ' \" > </a> <script> </script> <p> </p> <!-- --> <svg> </svg> <b> </b> &#x6a; &lt; / = x https://a.id".split(
      " ",
    ),
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { parts } = cleanRelease({ html: pieces.join("") });
      for (const found of JSON.stringify(parts).matchAll(/"href":"([^"]*)"/g))
        expect(found[1]).toMatch(/^https?:\/\//);
    }),
    { numRuns: 500 },
  );
});

test("text in angle brackets that are no tag is kept", () => {
  expect(everythingOf("<p>nilai < 5 dan 3 <4 tetap > 2</p>")).toContain("nilai < 5 dan 3 <4 tetap > 2");
});

test("a malformed table, list and link still give their words", () => {
  const html = "<li>a</li><td>b</td><table><td>c<tr>d</table><ul>e<li>f<li>g</ul></p></div><a>h</a>";
  const words = textsOf(cleanRelease({ html }).parts).join(" ");
  for (const word of ["a", "b", "c", "d", "e", "f", "g", "h"]) expect(words).toContain(word);
});

test("character references become characters, those of Windows too", () => {
  expect(everythingOf("<p>a&nbsp;&ndash;&#8220;b&#x201D;&#150;&amp;lt;&bogus;</p>")).toContain(
    "a –“b”–&lt;&bogus;",
  );
});

test("bold by style counts, and bold that a style takes back does not", () => {
  const { parts } = cleanRelease({
    html: "<p>Ini <span style='font-weight:700'>tebal</span> dan <b style='font-weight:normal'>biasa</b> saja.</p>",
  });
  expect(parts.body).toEqual([
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Ini " },
        { type: "text", text: "tebal", marks: [{ type: "bold" }] },
        { type: "text", text: " dan biasa saja." },
      ],
    },
  ]);
});
