import { describe, expect, test } from "vitest";
import { type Share, wordsOf } from "#components/desk-app/shared-store.ts";
import { paragraphsOf, piecesOf, withoutPiece } from "./share-pieces.ts";

const empty: Share = {
  id: "a",
  title: "",
  text: "",
  url: "",
  files: [],
  personId: null,
  storyId: null,
  at: 0,
};
const photo = new File(["x"], "IMG-20261124-WA0001.jpg", { type: "image/jpeg" });
const paper = new File(["x"], "rilis.docx", { type: "" });

describe("the words of a share", () => {
  test.each([
    ["only text", { text: "Banjir di Legok" }, "Banjir di Legok"],
    [
      "a link beside the text",
      { text: "Baca ini", url: "https://jambi.go.id/a" },
      "Baca ini\n\nhttps://jambi.go.id/a",
    ],
    [
      "a link in the text and beside it",
      { text: "Baca https://a.id/", url: "https://a.id/" },
      "Baca https://a.id/",
    ],
    ["a page's title and its link", { title: "Jambi", url: "https://a.id/" }, "Jambi\n\nhttps://a.id/"],
    ["a title that the text repeats", { title: "Banjir", text: "Banjir di Legok" }, "Banjir di Legok"],
    ["photos without a word", {}, ""],
  ])("%s", (_name, given, words) => {
    expect(wordsOf({ ...empty, ...given })).toBe(words);
  });
});

describe("the pieces of shares", () => {
  test("are words, papers and photos in the order in which they were sent", () => {
    const shares = [
      { ...empty, id: "a", files: [photo] },
      { ...empty, id: "b", text: "Teks", files: [paper] },
    ];
    expect(piecesOf(shares).map(({ kind, shareId }) => `${shareId}: ${kind}`)).toEqual([
      "a: photo",
      "b: words",
      "b: paper",
    ]);
  });

  test("a share is empty only when the last of them is in the story", () => {
    const share = { ...empty, text: "Teks", url: "https://a.id/", files: [photo] };
    const [words, picture] = piecesOf([share]);
    if (!words || !picture) throw new Error("there are two pieces");
    const rest = withoutPiece(share, words);
    expect(rest).toMatchObject({ text: "", url: "", files: [photo] });
    expect(rest && withoutPiece(rest, picture)).toBeNull();
  });
});

test("each line is a paragraph, empty ones are none, and a line that is an address is a link", () => {
  const lines = paragraphsOf("Satu\r\n\r\n  Dua  \nhttps://jambi.go.id/a\njavascript:alert(1)");
  expect(lines.map(({ content }) => content?.[0])).toEqual([
    { type: "text", text: "Satu", marks: [] },
    { type: "text", text: "Dua", marks: [] },
    {
      type: "text",
      text: "https://jambi.go.id/a",
      marks: [{ type: "link", attrs: { href: "https://jambi.go.id/a" } }],
    },
    { type: "text", text: "javascript:alert(1)", marks: [] },
  ]);
});
