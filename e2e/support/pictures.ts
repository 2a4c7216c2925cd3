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
