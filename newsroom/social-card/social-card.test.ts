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

const hardTitles = [
  "x".repeat(300),
  "Kata ".repeat(80),
  "Mempertanggungjawabkan ketidakberhasilan pengadministrasian kependudukan antarkabupaten",
  "Harga cabai “Rp120.000/kg” — naik 40 %: ‘terlalu mahal’, kata Bu Ñoña & Pak Øyvind",
  "🚨 Gempa M 6,2 🌊 世界",
];

test("every hard title on every hard picture is a JPEG of 1200×630 within 250 KB", async () => {
  const gaussian = { type: "gaussian", mean: 128, sigma: 90 } as const;
  const noise = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "#888", noise: gaussian } });
  const pictures = [
    await noise(1600, 1067).png().toBuffer(),
    await noise(1200, 100).jpeg().toBuffer(),
    await noise(100, 1000).webp().toBuffer(),
    await sharp({ create: { width: 1, height: 1, channels: 4, background: "#ff000000" } })
      .png()
      .toBuffer(),
    await noise(90, 90).greyscale().toColourspace("b-w").png().toBuffer(),
  ];
  const cards = [
    ...hardTitles.map((title) => ({ title, picture: pictures[0] ?? null })),
    ...pictures.slice(1).map((picture) => ({ title: hardTitles[1] ?? "", picture })),
  ];
  for (const { title, picture } of cards) {
    const card = await drawCard({ ...text, title }, picture);
    expect(card.byteLength, title).toBeLessThanOrEqual(maxCardBytes);
    expect(await sharp(card).metadata(), title).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
  }
}, 60_000);

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
