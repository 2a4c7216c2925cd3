import exifr from "exifr";
import fc from "fast-check";
import sharp from "sharp";
import { expect, test } from "vitest";
import { creditPacket, withCredit } from "./credit-packet.ts";

const length = (text: string) => new TextEncoder().encode(text).length;

test("every packet has the same length, whatever the credit is", () => {
  const empty = length(creditPacket(""));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (credit) => {
      expect(length(creditPacket(credit))).toBe(empty);
    }),
  );
});

const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: "#336633" } });

test.each(["jpeg", "webp", "avif"] as const)(
  "another credit is written into a finished %s",
  async (format) => {
    const file = await picture.clone()[format]().withXmp(creditPacket("Lama & Kawan/Redaksi")).toBuffer();
    const changed = Buffer.from(withCredit(file, 'Rina "Sari" <Antara>') ?? []);
    expect(changed.length).toBe(file.length);
    const { xmp } = await sharp(changed).metadata();
    expect(xmp?.toString()).toContain("Rina &#34;Sari&#34; &#60;Antara&#62;");
    expect(xmp?.toString()).not.toContain("Lama");
    expect(await sharp(changed).raw().toBuffer()).toEqual(await sharp(file).raw().toBuffer());
    if (format === "jpeg") {
      const plain = withCredit(file, "Rina Sari/Antara") ?? new Uint8Array();
      const read = await exifr.parse(plain, { xmp: true, mergeOutput: false });
      expect([read.photoshop.Credit, read.dc.creator]).toEqual(["Rina Sari/Antara", "Rina Sari/Antara"]);
    }
  },
);

test("a file without a packet of ours is left alone", async () => {
  expect(withCredit(await picture.clone().jpeg().toBuffer(), "x")).toBeNull();
  const foreign = await picture.clone().jpeg().withXmp(creditPacket("a").replace("   ", "")).toBuffer();
  expect(withCredit(foreign, "x")).toBeNull();
});
