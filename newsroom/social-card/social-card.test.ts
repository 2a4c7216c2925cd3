import sharp from "sharp";
import { expect, test } from "vitest";
import { breakLines } from "./break-lines.ts";
import { cardSvg } from "./card-svg.ts";
import { drawCard, maxCardBytes } from "./draw-card.ts";
import { revisionOfCardPath, socialCardPath } from "./keys.ts";

const text = { kicker: "Banjir", siteName: "Warta Batanghari", accent: "#0b6260" };
const widthOf = (line: string) => line.length;

test("a card is a JPEG of 1200×630 and light, with a busy picture too", async () => {
  const noise = await sharp({
    create: {
      width: 800,
      height: 800,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 128, sigma: 90 },
    },
  })
    .png()
    .toBuffer();
  for (const picture of [null, noise]) {
    const card = await drawCard({ ...text, title: "Air Batanghari naik satu meter" }, picture);
    expect(await sharp(card).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
    expect(card.byteLength).toBeLessThanOrEqual(maxCardBytes);
  }
});

test.each(["", "世界", "x".repeat(300), "Kata ".repeat(80), "<script>&\"'", "Jum’at—“Berkah” di Café"])(
  "the title %j makes a whole drawing of paths alone",
  (title) => {
    const svg = cardSvg({ ...text, title, hasPicture: true });
    expect(svg).not.toMatch(/NaN|undefined|<text|<script/);
    expect(svg.endsWith("</svg>")).toBe(true);
  },
);

test("lines break at words and what does not fit is marked", () => {
  expect(breakLines("satu dua tiga", { maxWidth: 8, maxLines: 3, widthOf })).toEqual({
    lines: ["satu dua", "tiga"],
    whole: true,
  });
  expect(breakLines("satu dua tiga empat", { maxWidth: 9, maxLines: 1, widthOf })).toEqual({
    lines: ["satu dua…"],
    whole: false,
  });
  expect(breakLines("panjangsekali", { maxWidth: 5, maxLines: 1, widthOf })).toBeNull();
});

test("only the address of a card leads to a revision", () => {
  const id = "0198c2d4-7c1e-7b11-8d3e-2f1a5b6c7d8e";
  expect(revisionOfCardPath(socialCardPath(id))).toBe(id);
  for (const path of [
    "/media/social/x.jpg",
    `/media/social/../${id}.jpg`,
    `/media/social/${id}.png`,
    `/media/${id}.jpg`,
  ]) {
    expect(revisionOfCardPath(path)).toBeNull();
  }
});
