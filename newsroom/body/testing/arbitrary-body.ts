import fc from "fast-check";
import { cleanLine, cleanText } from "../text.ts";
import type {
  Block,
  Body,
  BulletList,
  Inline,
  ListItem,
  Mark,
  OrderedList,
  Paragraph,
  Picture,
  TableCell,
} from "../types.ts";

const hostile = fc.constantFrom(
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "' onmouseover='alert(1)",
  "</figcaption></figure><svg onload=alert(1)>",
  "<!--",
  "]]>",
  "&lt;b&gt;",
  "`{alert(1)}`",
);

/** Any clean text: random Unicode, ordinary words, and texts that try to break out of HTML. */
export const arbitraryText = fc
  .oneof(fc.string({ unit: "binary", minLength: 1 }), fc.lorem(), hostile)
  .map((text) => cleanText(text) || "x");

/** Any one-line field of at most 100 characters. */
export const arbitraryLine = fc.oneof(fc.string({ unit: "binary" }), fc.lorem(), hostile).map((text) => {
  return cleanLine(cleanLine(text).slice(0, 100));
});

const href = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constant("mailto:redaksi@contoh.id"),
  fc.constant("tel:+62741123"),
);

const marks: fc.Arbitrary<Mark[]> = fc.uniqueArray(
  fc.oneof(
    fc.constant<Mark>({ type: "bold" }),
    fc.constant<Mark>({ type: "italic" }),
    href.map((address): Mark => ({ type: "link", attrs: { href: address } })),
  ),
  { selector: (mark) => mark.type },
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      { type: fc.constant("text"), text: arbitraryText, marks },
      { requiredKeys: ["type", "text"] },
    ),
  },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: "hardBreak" }) },
);
const line = fc.array(inline, { maxLength: 5 });
const paragraph: fc.Arbitrary<Paragraph> = fc.record(
  { type: fc.constant("paragraph"), content: line },
  { requiredKeys: ["type"] },
);
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 });

const { list } = fc.letrec<{ list: BulletList | OrderedList; point: ListItem }>((tie) => ({
  list: fc.oneof(
    fc.record({
      type: fc.constant("bulletList"),
      content: fc.array(tie("point"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record(
      {
        type: fc.constant("orderedList"),
        attrs: fc.record({ start: fc.integer({ min: 0, max: 9999 }) }, { requiredKeys: [] }),
        content: fc.array(tie("point"), { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: ["type", "content"] },
    ),
  ),
  point: fc
    .tuple(
      paragraph,
      fc.oneof({ depthSize: "small" }, fc.constant([]), fc.array(tie("list"), { maxLength: 2 })),
    )
    .map(([first, rest]): ListItem => ({ type: "listItem", content: [first, ...rest] })),
}));

const cell: fc.Arbitrary<TableCell> = fc.record(
  {
    type: fc.constantFrom("tableHeader", "tableCell"),
    attrs: fc.record(
      { colspan: fc.integer({ min: 1, max: 100 }), rowspan: fc.integer({ min: 1, max: 100 }) },
      { requiredKeys: [] },
    ),
    content: paragraphs,
  },
  { requiredKeys: ["type", "content"] },
);

const picture: fc.Arbitrary<Picture> = fc.record({
  type: fc.constant("picture"),
  attrs: fc.record({ mediaId: fc.uuid(), caption: arbitraryLine, credit: arbitraryLine, alt: arbitraryLine }),
});

/** Any block that the schema accepts. */
export const arbitraryBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.record(
    { type: fc.constant("subhead"), attrs: fc.record({ level: fc.constantFrom(2, 3) }), content: line },
    { requiredKeys: ["type", "attrs"] },
  ),
  fc.record({
    type: fc.constant("quote"),
    attrs: fc.record({ source: arbitraryLine, pull: fc.constant<true>(true) }, { requiredKeys: ["source"] }),
    content: paragraphs,
  }),
  list,
  picture,
  fc.record({ type: fc.constant("gallery"), content: fc.array(picture, { minLength: 1, maxLength: 4 }) }),
  fc.record({
    type: fc.constant("readAlso"),
    attrs: fc.record({ storyId: fc.uuid(), title: arbitraryLine }),
  }),
  fc.record({
    type: fc.constant("embed"),
    attrs: fc.record({
      provider: fc.constant("youtube"),
      id: fc.constantFrom("dQw4w9WgXcQ", "-_aaaaaaaaa"),
      caption: arbitraryLine,
    }),
  }),
  fc.record({
    type: fc.constant("table"),
    content: fc.array(
      fc.record(
        { type: fc.constant("tableRow"), content: fc.array(cell, { maxLength: 4 }) },
        { requiredKeys: ["type"] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.constant<Block>({ type: "rule" }),
);

/** Any body that the schema accepts, of a few blocks. */
export const arbitraryBody: fc.Arbitrary<Body> = fc.record({
  type: fc.constant("doc"),
  content: fc.array(arbitraryBlock, { minLength: 1, maxLength: 8 }),
});
