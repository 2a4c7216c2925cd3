import { expect, test } from "vitest";
import type { Body } from "#newsroom/body/types.ts";
import { storyHtml } from "./story-html.ts";

const labels = {
  picture: "Keterangan foto",
  credit: "Foto",
  readAlso: "Baca juga",
  gallery: "Galeri foto",
  of: "dari",
  table: "Tabel",
  embed: { youtube: "", instagram: "", tiktok: "", x: "", facebook: "" },
};

function html(body: Body, given: { place?: string; code?: string; unverified?: boolean } = {}): string {
  const story = {
    body,
    place: "",
    code: "",
    unverified: false,
    picture: null,
    kind: "news" as const,
    ...given,
  };
  return storyHtml(story, {
    pictures: () => null,
    storyPath: () => null,
    labels,
    unverifiedNote: "Perlu verifikasi",
  });
}

const text = (words: string): Body => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: words }] }],
});

test("the dateline opens the first paragraph and the code closes the last", () => {
  expect(html(text("Hujan turun."), { place: "Jambi", code: "mas" })).toBe(
    '<p><span class="place">Jambi</span> – Hujan turun. <span class="code">(mas)</span></p>',
  );
});

test("an unverified story ends with the note in brackets and italics", () => {
  expect(html(text("Kabar."), { unverified: true })).toMatch(
    /<p class="unverified"><em>\(Perlu verifikasi\)<\/em><\/p>$/,
  );
});

test("after a block that is no paragraph the code has a line of its own", () => {
  const body: Body = { type: "doc", content: [{ type: "rule" }] };
  expect(html(body, { code: "mas/rud" })).toBe('<hr><p><span class="code">(mas/rud)</span></p>');
});

test("place and code are text, not markup", () => {
  const made = html(text("Isi"), { place: "<b>", code: '"><script>' });
  expect(made).not.toMatch(/<b>|<script>/);
});
