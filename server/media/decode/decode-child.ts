/**
 * The only place where bytes from outside are decoded: a short-lived process without secrets, limited in
 * memory and time by `decode-picture.ts`. Takes a folder that holds `original`; writes renditions and
 * `result.json` into it.
 */
import { open, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { fileHeadBytes, fileKindOf } from "#newsroom/media/file-kind.ts";
import { maxPicturePixels, maxPictureRatio, minPictureSide } from "#newsroom/media/limits.ts";
import type { DecodedPicture } from "#newsroom/media/schema.ts";
import { creditXmp } from "./credit-xmp.ts";
import { readEmbeddedTexts } from "./embedded-texts.ts";
import { decodeUpright, meanColour, writeRenditions } from "./renditions.ts";

sharp.cache(false);
sharp.concurrency(1);
// Only the four formats that are taken can be opened at all, whatever the bytes claim to be.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif"],
});

async function decode(folder: string): Promise<DecodedPicture> {
  const original = path.join(folder, "original");
  const kind = fileKindOf(await headOf(original));
  if (!kind.ok) return { ok: false, failure: kind.failure };
  // Only the header is read here, so that a picture that is too large can be told so.
  const { autoOrient } = await sharp(original, { limitInputPixels: false, failOn: "error" }).metadata();
  const { width, height } = autoOrient;
  if (width * height > maxPicturePixels) return { ok: false, failure: "too-many-pixels" };
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  if (shorter < minPictureSide || longer > shorter * maxPictureRatio)
    return { ok: false, failure: "odd-shape" };
  const texts = await readEmbeddedTexts(original);
  const upright = await decodeUpright(original);
  const renditions = await writeRenditions(upright, folder, creditXmp(texts.credit));
  return { ok: true, width, height, colour: await meanColour(upright), renditions, texts };
}

async function headOf(place: string): Promise<Uint8Array> {
  const file = await open(place, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(fileHeadBytes), 0, fileHeadBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const folder = process.argv[2];
if (!folder) throw new Error("no folder given");
process.stdout.write("started\n");
const result = await decode(folder).catch((failure: unknown): DecodedPicture => {
  const words = String(failure);
  process.stderr.write(`${words}\n`);
  return { ok: false, failure: /memory|unable to allocate/i.test(words) ? "too-demanding" : "broken" };
});
await writeFile(path.join(folder, "result.json"), JSON.stringify(result));
