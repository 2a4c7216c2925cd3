import sharp from "sharp";
import { phonePhoto } from "./pictures.ts";

export interface BadPicture {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** 64 megapixels of one colour: a small file that would be a quarter of a gigabyte once opened. */
export async function hugePng(): Promise<BadPicture> {
  const flat = { width: 8_000, height: 8_000, channels: 3 as const, background: "#47663b" };
  const buffer = await sharp({ create: flat, limitInputPixels: false })
    .png({ compressionLevel: 6 })
    .toBuffer();
  return { name: "raksasa.png", mimeType: "image/png", buffer };
}

/** An SVG with a program in it, under the name of a photo. */
export function svgAsPhoto(): BadPicture {
  const text =
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><script>window.opened = 1</script></svg>';
  return { name: "logo.svg", mimeType: "image/svg+xml", buffer: Buffer.from(text) };
}

/** The first bytes of an iPhone's HEIC. */
export function heic(): BadPicture {
  const box = Buffer.from([
    0,
    0,
    0,
    0x18,
    ...Buffer.from("ftypheic"),
    0,
    0,
    0,
    0,
    ...Buffer.from("mif1heic"),
  ]);
  return {
    name: "IMG_0001.HEIC",
    mimeType: "image/heic",
    buffer: Buffer.concat([box, Buffer.alloc(4_000, 7)]),
  };
}

/** A JPEG whose second half never came. */
export async function truncatedJpeg(): Promise<BadPicture> {
  const whole = await phonePhoto(1_200, 800);
  return {
    name: "terpotong.jpg",
    mimeType: "image/jpeg",
    buffer: whole.subarray(0, Math.floor(whole.length / 2)),
  };
}

/** A page under the name of a photo. */
export function pageAsPhoto(): BadPicture {
  const buffer = Buffer.from("<!doctype html><script>window.opened = 1</script>");
  return { name: "foto.jpg", mimeType: "image/jpeg", buffer };
}
