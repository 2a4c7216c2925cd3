import sharp from "sharp";

/** A real JPEG as a phone would send it, with a place in its EXIF that readers must never get. */
export async function phonePhoto(width = 1600, height = 1067): Promise<Buffer> {
  const stripes = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <rect width="100%" height="100%" fill="#7aa5c4"/><circle cx="70%" cy="35%" r="16%" fill="#f4c95d"/>
      <rect y="62%" width="100%" height="38%" fill="#47663b"/></svg>`,
  );
  return sharp(stripes)
    .jpeg({ quality: 85 })
    .withExif({
      IFD0: { Make: "Ponsel", Model: "Uji" },
      IFD3: {
        GPSLatitudeRef: "S",
        GPSLatitude: "1/1 36/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "103/1 36/1 0/1",
      },
    })
    .toBuffer();
}

/** A scene of its own for each seed, taken on 20 November 2026 at 14.05 WIB, with much detail and no credit. */
export async function scenePhoto(
  seed: number,
  width = 1_600,
  height = 1_067,
  quality = 82,
  orientation = 1,
): Promise<Buffer> {
  const value = (index: number) => Math.abs(Math.sin(seed * 12.9898 + index * 78.233) * 43_758.5453) % 1;
  const shapes = Array.from({ length: 16 }, (_, index) => {
    const colour = `hsl(${value(index) * 360},50%,${25 + value(index + 9) * 50}%)`;
    const [x, y] = [value(index + 20) * width, value(index + 40) * height];
    return `<circle cx="${x}" cy="${y}" r="${width / 16 + (value(index + 60) * width) / 8}" fill="${colour}"/>`;
  });
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#89a"/>${shapes.join("")}</svg>`;
  const noise = { type: "gaussian" as const, mean: 128, sigma: 26 };
  const grain = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#888", noise } })
    .resize(width, height, { fit: "fill", kernel: "nearest" })
    .png()
    .toBuffer();
  return sharp(Buffer.from(scene))
    .composite([{ input: grain, blend: "soft-light" }])
    .flatten()
    .withExif({ IFD2: { DateTimeOriginal: "2026:11:20 14:05:00", OffsetTimeOriginal: "+07:00" } })
    .withMetadata({ orientation })
    .jpeg({ quality })
    .toBuffer();
}
