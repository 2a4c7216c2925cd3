import sharp, { type Sharp } from "sharp";

/** Real picture files, made by sharp while the tests run: nothing is mocked and nothing lies in the repository. */

/** Left half red, right half blue, so that turning it is visible. */
export function twoColours(width: number, height: number): Sharp {
  const half = {
    create: { width: Math.floor(width / 2), height, channels: 3, background: "#1040d0" },
  } as const;
  return sharp({ create: { width, height, channels: 3, background: "#d01010" } }).composite([
    { input: half, left: Math.ceil(width / 2), top: 0 },
  ]);
}

/** Nothing in it is alike: all sizes and formats of it take seconds of processor on any machine. */
export function noise(width: number, height: number): Sharp {
  const gaussian = { type: "gaussian", mean: 128, sigma: 60 } as const;
  return sharp({ create: { width, height, channels: 3, background: "#808080", noise: gaussian } });
}

/** A press photo: place, serial number and time in EXIF; caption and credit in IPTC, as UTF-8. */
export async function pressPhoto(height = 1200): Promise<Buffer> {
  const jpeg = await twoColours(1600, height)
    .withExif({
      IFD0: { Artist: "EXIF-ARTIST", ImageDescription: "EXIF-DESCRIPTION", Model: "KAMERA-X" },
      IFD2: {
        DateTimeOriginal: "2026:11:20 14:05:00",
        OffsetTimeOriginal: "+07:00",
        BodySerialNumber: "SERI-0123456789",
      },
      IFD3: {
        GPSLatitudeRef: "S",
        GPSLatitude: "1/1 36/1 30/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "103/1 36/1 0/1",
      },
    })
    .jpeg()
    .toBuffer();
  return withIptc(jpeg, {
    120: "Warga menanam padi di Muaro Jambi – “musim baru”",
    110: "Rina Sari/Redaksi",
    80: "Rina Sari",
    90: "Muaro Jambi",
    92: "Desa Pudak",
    95: "Jambi",
  });
}

/** Puts IPTC datasets (record 2) into a JPEG, in the APP13 segment where press tools write them. */
function withIptc(jpeg: Buffer, datasets: Record<number, string>): Buffer {
  const records = Object.entries(datasets).map(([number, text]) => {
    const bytes = Buffer.from(text, "utf8");
    const head = Buffer.from([0x1c, 2, Number(number), 0, 0]);
    head.writeUInt16BE(bytes.length, 3);
    return Buffer.concat([head, bytes]);
  });
  const iptc = Buffer.concat(records);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(iptc.length);
  const resource = Buffer.concat([
    Buffer.from("8BIM"),
    Buffer.from([0x04, 0x04, 0, 0]),
    size,
    iptc,
    Buffer.alloc(iptc.length % 2),
  ]);
  const content = Buffer.concat([Buffer.from("Photoshop 3.0\0"), resource]);
  const marker = Buffer.from([0xff, 0xed, 0, 0]);
  marker.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), marker, content, jpeg.subarray(2)]);
}

/** The first bytes of a HEIC file, as an iPhone writes it. */
export const heicHead = Buffer.from(
  "00000024667479706865696300000000686569636d6966314d6950726d69616674",
  "hex",
);

/** How the pixels of an upright scene are stored, step by step, so that each EXIF orientation turns them back. */
const storedBy: Record<number, readonly ((scene: Sharp) => Sharp)[]> = {
  1: [],
  2: [(scene) => scene.flop()],
  3: [(scene) => scene.rotate(180)],
  4: [(scene) => scene.flip()],
  5: [(scene) => scene.rotate(90), (scene) => scene.flop()],
  6: [(scene) => scene.rotate(270)],
  7: [(scene) => scene.rotate(270), (scene) => scene.flop()],
  8: [(scene) => scene.rotate(90)],
};

/** Red at the upper left, green at the upper right, blue at the lower left, white at the lower right. */
export async function cornersAsStored(width: number, height: number, orientation: number): Promise<Buffer> {
  const part = (background: string) => ({
    create: {
      width: Math.floor(width / 2),
      height: Math.floor(height / 2),
      channels: 3,
      background,
    } as const,
  });
  const [right, below] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const scene = await sharp({ create: { width, height, channels: 3, background: "#ffffff" } })
    .composite([
      { input: part("#ff0000"), left: 0, top: 0 },
      { input: part("#00ff00"), left: right, top: 0 },
      { input: part("#0000ff"), left: 0, top: below },
    ])
    .png()
    .toBuffer();
  let turned = scene;
  for (const step of storedBy[orientation] ?? []) turned = await step(sharp(turned)).png().toBuffer();
  return sharp(turned)
    .withMetadata({ orientation })
    .jpeg({ quality: 95, chromaSubsampling: "4:4:4" })
    .toBuffer();
}

/** A landscape of circles and bars: another seed, another picture. */
export function sceneSvg(seed: number): string {
  const value = (index: number) => Math.abs(Math.sin(seed * 12.9898 + index * 78.233) * 43_758.5453) % 1;
  const shapes = Array.from({ length: 14 }, (_, index) => {
    const grey = Math.floor(value(index) * 255);
    return `<circle cx="${value(index + 20) * 600}" cy="${value(index + 40) * 400}" r="${40 + value(index + 60) * 90}" fill="rgb(${grey},${255 - grey},${grey / 2})"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#567"/>${shapes.join("")}</svg>`;
}
