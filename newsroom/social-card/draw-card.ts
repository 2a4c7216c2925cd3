import sharp from "sharp";
import { type CardText, cardHeight, cardSvg, cardWidth, pictureWidth } from "./card-svg.ts";

/** At most 250 KB, or some places (WhatsApp) show no picture. */
export const maxCardBytes = 250_000;
const qualities = [84, 76, 66, 54, 40];

/** Draws a card as JPEG, 1200×630 and at most `maxCardBytes`. `picture` is an image that we made ourselves. */
export async function drawCard(
  text: Omit<CardText, "hasPicture">,
  picture: Uint8Array | null,
): Promise<Uint8Array> {
  const words = Buffer.from(cardSvg({ ...text, hasPicture: picture !== null }));
  const layers = picture
    ? [
        {
          input: await sharp(picture)
            .resize(pictureWidth, cardHeight, { fit: "cover", position: "attention" })
            .toBuffer(),
          left: cardWidth - pictureWidth,
          top: 0,
        },
      ]
    : [];
  const { data, info } = await sharp({
    create: { width: cardWidth, height: cardHeight, channels: 3, background: "#fdfcf9" },
  })
    .composite([...layers, { input: words }])
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  for (const quality of qualities) {
    const card = await sharp(data, { raw: { width, height, channels } })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer();
    if (card.byteLength <= maxCardBytes) return card;
  }
  return drawCard(text, null);
}
