import { brush } from "./brush.ts";

const side = 401;

export interface Grain {
  readonly input: Buffer;
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 4 };
}

let made: Grain | undefined;

/** A tile of light and dark specks of little opacity, made once. */
export function grain(): Grain {
  made ??= makeGrain();
  return made;
}

function makeGrain(): Grain {
  const chance = brush("grain");
  const pixels = Buffer.alloc(side * side * 4);
  for (let at = 0; at < pixels.length; at += 4) {
    const speck = chance.between(-1, 1) * 17;
    pixels.fill(speck > 0 ? 255 : 0, at, at + 3);
    pixels[at + 3] = Math.abs(speck);
  }
  return { input: pixels, raw: { width: side, height: side, channels: 4 } };
}
