import exifr from "exifr";
import { z } from "zod";

/** What a file says about itself: IPTC first, as press tools write it, then XMP, then EXIF. */
export interface EmbeddedTexts {
  readonly caption: string;
  readonly credit: string;
  /** City, province and the like, in words; never coordinates. */
  readonly place: string;
  readonly taken: { readonly date: string; readonly time: string; readonly offset: string | null } | null;
}

const empty: EmbeddedTexts = { caption: "", credit: "", place: "", taken: null };

/** What cameras write by themselves into the description: no caption. */
const cameraWords =
  /^(samsung|olympus|kodak|sony|digital|minolta|konica|exif|dcim|picture|camera|dsc|dav|_cuva|hdr|cof|sdr|mde|nor|bty|oznor|ptr|edf|rbt|btf)[\s_a-z]*$/i;

const record = z.record(z.string(), z.unknown()).catch({});
const parsedSchema = z
  .object({
    iptc: record,
    ifd0: record,
    exif: record,
    dc: record,
    photoshop: record,
    Iptc4xmpCore: record,
  })
  .catch({ iptc: {}, ifd0: {}, exif: {}, dc: {}, photoshop: {}, Iptc4xmpCore: {} });

/** Reads caption, credit, place and time taken. A file whose metadata is broken simply says nothing. GPS is not read. */
export async function readEmbeddedTexts(file: string): Promise<EmbeddedTexts> {
  const read: unknown = await exifr
    .parse(file, {
      tiff: true,
      ifd0: {},
      exif: true,
      gps: false,
      interop: false,
      ifd1: false,
      makerNote: false,
      iptc: true,
      xmp: true,
      icc: false,
      mergeOutput: false,
      translateValues: false,
      reviveValues: false,
      sanitize: true,
    })
    .catch(() => null);
  if (read === null || read === undefined) return empty;
  const found = parsedSchema.parse(read);
  const caption = firstText(found.iptc.Caption, found.dc.description, found.ifd0.ImageDescription);
  return {
    caption: cameraWords.test(caption) ? "" : caption,
    credit: firstText(
      found.iptc.Credit,
      found.photoshop.Credit,
      found.iptc.Byline,
      found.dc.creator,
      found.ifd0.Artist,
    ),
    place: placeOf([
      firstText(found.iptc.Sublocation, found.Iptc4xmpCore.Location),
      firstText(found.iptc.City, found.photoshop.City),
      firstText(found.iptc.State, found.photoshop.State),
    ]),
    taken: takenOf(firstText(found.exif.DateTimeOriginal), firstText(found.exif.OffsetTimeOriginal)),
  };
}

function placeOf(parts: readonly string[]): string {
  return [...new Set(parts)].filter((part) => part !== "").join(", ");
}

function firstText(...values: readonly unknown[]): string {
  for (const value of values) {
    const text = textOf(value).trim();
    if (text !== "") return text;
  }
  return "";
}

/** IPTC comes as bytes read as Latin-1, though nearly all is UTF-8; XMP comes as a text, a list or `{ lang, value }`. */
function textOf(value: unknown): string {
  if (typeof value === "string") return withoutEntities(asUtf8(value));
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(", ");
  if (typeof value === "object" && value !== null && "value" in value) return textOf(value.value);
  return "";
}

function asUtf8(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of Latin-1 is meant
  if (!/^[\x00-\xff]*$/.test(text) || !/[\x80-\xff]/.test(text)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "latin1"));
  } catch {
    return text;
  }
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** XMP is XML, of which the entities are left as they stand there. */
function withoutEntities(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, name, ten, hex) => {
      if (typeof name === "string") return entities[name.toLowerCase()] ?? whole;
      const code = typeof ten === "string" ? Number(ten) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

function takenOf(text: string, offset: string): EmbeddedTexts["taken"] {
  const found = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}):(\d{2})/.exec(text);
  if (!found || found[1] === "0000") return null;
  return {
    date: `${found[1]}-${found[2]}-${found[3]}`,
    time: `${found[4]}:${found[5]}`,
    offset: /^[+-]\d{2}:\d{2}$/.test(offset) ? offset : null,
  };
}
