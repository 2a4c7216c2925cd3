import sharp from "sharp";
import type { Upright } from "./renditions.ts";

/** Fewer bits than this set (or not set) say nothing: a picture of one colour looks like every other. */
const fewestBits = 6;

/**
 * The difference hash of a picture: whether each of 8 × 8 places is brighter than its neighbour to the right,
 * 16 hexadecimal digits. It survives another size, format and strength of compression. Null for pictures that
 * are too plain to be told apart.
 */
export async function lookHash({ pixels, width, height, channels }: Upright): Promise<string | null> {
  const { data, info } = await sharp(pixels, { raw: { width, height, channels } })
    .toColourspace("b-w")
    .resize(9, 8, { fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  let hash = 0n;
  let bits = 0;
  for (let y = 0; y < 8; y++) {
    for (let x = 0; x < 8; x++) {
      const at = (y * info.width + x) * info.channels;
      const brighter = (data[at] ?? 0) > (data[at + info.channels] ?? 0) + 1;
      hash = (hash << 1n) | (brighter ? 1n : 0n);
      bits += brighter ? 1 : 0;
    }
  }
  return bits < fewestBits || bits > 64 - fewestBits ? null : hash.toString(16).padStart(16, "0");
}
