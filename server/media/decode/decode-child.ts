/**
 * The only place where bytes from outside are decoded: a short-lived process without secrets, limited in
 * memory and time by `decode-picture.ts`. Takes a folder that holds `original` and `request.json`; writes
 * renditions and `result.json` into it.
 */
import { open, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { fileHeadBytes, fileKindOf } from "#newsroom/media/file-kind.ts";
import {
  firstRenditionWidths,
  maxPicturePixels,
  maxPictureRatio,
  minPictureSide,
  renditionWidths,
} from "#newsroom/media/limits.ts";
import type { DecodedPicture } from "#newsroom/media/schema.ts";
import { creditPacket } from "../credit-packet.ts";
import type { DecodeRequest } from "./decode-request.ts";
import { readEmbeddedTexts } from "./embedded-texts.ts";
import { lookHash } from "./look-hash.ts";
import { decodeUpright, meanColour, widthsFor, writeCrops, writeRenditions } from "./renditions.ts";

sharp.cache(false);
sharp.concurrency(1);
// Only the four formats that are taken can be opened at all, whatever the bytes claim to be.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif"],
});

async function decode(folder: string, request: DecodeRequest): Promise<DecodedPicture> {
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
  return request.step === "first"
    ? first(folder, original, { width, height })
    : rest(folder, original, request);
}

async function first(
  folder: string,
  original: string,
  size: { width: number; height: number },
): Promise<DecodedPicture> {
  const texts = await readEmbeddedTexts(original);
  const upright = await decodeUpright(original, Math.max(...firstRenditionWidths));
  // The width of the whole picture is made of the whole picture, later.
  const whole = Math.min(size.width, Math.max(...renditionWidths));
  const widths = widthsFor(whole).filter((width) => width <= upright.width);
  const renditions = await writeRenditions(upright, folder, {
    xmp: creditPacket(texts.credit),
    widths: widths.length > 0 ? widths : [upright.width],
    formats: ["webp", "jpg"],
    have: new Set(),
  });
  const [colour, look] = [await meanColour(upright), await lookHash(upright)];
  return { ok: true, step: "first", ...size, colour, look, renditions, texts };
}

async function rest(
  folder: string,
  original: string,
  { credit, have, crops }: Extract<DecodeRequest, { step: "rest" }>,
): Promise<DecodedPicture> {
  const xmp = creditPacket(credit);
  const upright = await decodeUpright(original, Math.max(...renditionWidths));
  const renditions = await writeRenditions(upright, folder, {
    xmp,
    widths: widthsFor(upright.width),
    formats: ["avif", "webp", "jpg"],
    have: new Set(have),
  });
  const missing = crops.filter(({ name }) => !have.includes(`${name}.jpg`));
  return { ok: true, step: "rest", renditions, crops: await writeCrops(upright, folder, xmp, missing) };
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
// Our own parent wrote it.
const request: DecodeRequest = JSON.parse(await readFile(path.join(folder, "request.json"), "utf8"));
const result = await decode(folder, request).catch((failure: unknown): DecodedPicture => {
  const words = String(failure);
  process.stderr.write(`${words}\n`);
  return { ok: false, failure: /memory|unable to allocate/i.test(words) ? "too-demanding" : "broken" };
});
await writeFile(path.join(folder, "result.json"), JSON.stringify(result));
