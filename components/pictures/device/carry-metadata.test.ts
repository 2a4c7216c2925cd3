import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { expect, test } from "vitest";
// biome-ignore-start lint/style/noRestrictedImports: what the server reads is what must survive on the device
import { readEmbeddedTexts } from "#server/media/decode/embedded-texts.ts";
import { pressPhoto, twoColours } from "#server/media/testing/test-pictures.ts";
// biome-ignore-end lint/style/noRestrictedImports: see above
import { carryMetadata } from "./carry-metadata.ts";

const small = await twoColours(300, 200).jpeg().toBuffer();

async function textsOf(bytes: Uint8Array) {
  const folder = await mkdtemp(path.join(tmpdir(), "redaksi-carry-"));
  await writeFile(path.join(folder, "a.jpg"), bytes);
  const texts = await readEmbeddedTexts(path.join(folder, "a.jpg"));
  await rm(folder, { recursive: true });
  return texts;
}

test("caption, credit, place and time of the original are read from the smaller picture", async () => {
  const original = await pressPhoto();
  const carried = carryMetadata(original, small);
  expect(await textsOf(carried)).toEqual(await textsOf(original));
  expect(await sharp(carried).metadata()).toMatchObject({ width: 300, height: 200 });
  expect(await sharp(carried).raw().toBuffer()).toEqual(await sharp(small).raw().toBuffer());
});

test.each([3, 6, 8])(
  "pixels that stand upright are not turned again (orientation %i)",
  async (orientation) => {
    const original = await twoColours(400, 300).withMetadata({ orientation }).jpeg().toBuffer();
    expect((await sharp(original).metadata()).orientation).toBe(orientation);
    expect((await sharp(carryMetadata(original, small)).metadata()).orientation).toBe(1);
  },
);

test("a file that is no JPEG, or a broken one, gives nothing and breaks nothing", async () => {
  expect(Buffer.from(carryMetadata(await twoColours(40, 30).png().toBuffer(), small)).equals(small)).toBe(
    true,
  );
  const original = await pressPhoto();
  fc.assert(
    fc.property(fc.nat({ max: 3_000 }), fc.uint8Array({ maxLength: 40 }), (cut, noise) => {
      const broken = Buffer.concat([original.subarray(0, cut), Buffer.from(noise)]);
      const carried = carryMetadata(broken, small);
      expect(Buffer.from(carried.subarray(carried.length - small.length + 2)).equals(small.subarray(2))).toBe(
        true,
      );
    }),
  );
});
