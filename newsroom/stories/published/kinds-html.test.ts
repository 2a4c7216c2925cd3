import { expect, test } from "vitest";
import type { PictureSources } from "#newsroom/body/picture-sources.ts";
import type { Block, Body } from "#newsroom/body/types.ts";
import { pictureNumbers, storyHtml } from "./story-html.ts";
import { topPictureHtml } from "./top-picture-html.ts";
import { topVideoHtml, videoOnTop } from "./top-video-html.ts";

const labels = {
  picture: "Keterangan foto",
  credit: "Foto",
  readAlso: "Baca juga",
  gallery: "Galeri foto",
  of: "dari",
  table: "Tabel",
  embed: { youtube: "Tonton di YouTube", instagram: "", tiktok: "", x: "", facebook: "" },
};
const sources: PictureSources = { alt: "alt", width: 800, height: 600, sources: [], src: "/media/t/800.jpg" };
const picture = (mediaId: string) =>
  ({ type: "picture", attrs: { mediaId, caption: mediaId, credit: "", alt: "" } }) as const;
const video = (id: string): Block => ({ type: "embed", attrs: { provider: "youtube", id, caption: "" } });
const words: Block = { type: "paragraph", content: [{ type: "text", text: "Isi." }] };
const body = (...content: Block[]): Body => ({ type: "doc", content });

test("a photo story numbers its pictures through: the one on top, single ones, those of a gallery; hidden ones do not count", () => {
  const story = {
    kind: "photo" as const,
    picture: sources,
    place: "",
    code: "",
    unverified: false,
    body: body(picture("a"), words, {
      type: "gallery",
      content: [picture("b"), picture("hilang"), picture("c")],
    }),
  };
  const pictures = (id: string) => (id === "hilang" ? null : sources);
  const html = storyHtml(story, { pictures, storyPath: () => null, labels, unverifiedNote: "" });
  expect([...html.matchAll(/class="count">([^<]+)</g)].map(([, count]) => count)).toEqual([
    "2 dari 4",
    "3 dari 4",
    "4 dari 4",
  ]);
  expect(html).not.toContain('class="gallery"');
  const total = pictureNumbers(story, pictures)?.total;
  expect(topPictureHtml({ picture: sources, pictureTexts: null }, labels, total)).toContain(">1 dari 4<");
});

test("other stories number nothing but their galleries", () => {
  expect(
    pictureNumbers({ kind: "news", picture: sources, body: body(picture("a")) }, () => sources),
  ).toBeNull();
});

test("the first video of a video story stands on top, once, as a link that asks its host for nothing", () => {
  const story = { kind: "video" as const, body: body(words, video("aqz-KE-bpKQ"), video("dQw4w9WgXcQ")) };
  const found = videoOnTop(story);
  expect(found?.id).toBe("aqz-KE-bpKQ");
  expect(found?.rest.content).toHaveLength(2);
  const html = topVideoHtml({ picture: sources, pictureTexts: null }, "aqz-KE-bpKQ", labels);
  expect(html).toContain('href="https://www.youtube.com/watch?v=aqz-KE-bpKQ"');
  expect(html).not.toMatch(/iframe|src="https?:/);
  expect(videoOnTop({ ...story, kind: "news" })).toBeNull();
  expect(videoOnTop({ kind: "video", body: body(words) })).toBeNull();
});
