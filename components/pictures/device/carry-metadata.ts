const exifHead = "Exif\0\0";
const xmpHead = "http://ns.adobe.com/xap/1.0/";
const orientationTag = 0x0112;

/**
 * A JPEG with the metadata of another one: what EXIF, XMP and IPTC say of caption, credit and time survives
 * when a picture is made smaller on the device. Its pixels stand upright already, so the orientation becomes 1.
 */
export function carryMetadata(original: Uint8Array, made: Uint8Array): Uint8Array<ArrayBuffer> {
  const segments = metadataOf(original);
  const length = segments.reduce((sum, segment) => sum + segment.length, made.length);
  const carried = new Uint8Array(length);
  carried.set(made.subarray(0, 2));
  let at = 2;
  for (const segment of segments) {
    carried.set(segment, at);
    at += segment.length;
  }
  carried.set(made.subarray(2), at);
  return carried;
}

/** The APP1 and APP13 segments of a JPEG, in their order, each a copy. Empty for what is no JPEG. */
function metadataOf(jpeg: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = [];
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return found;
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff; ) {
    const kind = jpeg[at + 1] ?? 0;
    const length = ((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0);
    // After the start of the scan come pixels.
    if (kind === 0xda || length < 2 || at + 2 + length > jpeg.length) break;
    const segment = jpeg.slice(at, at + 2 + length);
    const head = textAt(segment, 4, xmpHead.length);
    if (kind === 0xe1 && head.startsWith(exifHead)) found.push(upright(segment));
    if ((kind === 0xe1 && head.startsWith(xmpHead)) || kind === 0xed) found.push(segment);
    at += 2 + length;
  }
  return found;
}

/** Sets the orientation of an EXIF segment to 1, where it has one. */
function upright(segment: Uint8Array): Uint8Array {
  const tiff = 4 + exifHead.length;
  const little = textAt(segment, tiff, 2) === "II";
  const view = new DataView(segment.buffer, segment.byteOffset + tiff, segment.length - tiff);
  if (view.byteLength < 8) return segment;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return segment;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > view.byteLength) break;
    if (view.getUint16(entry, little) === orientationTag) view.setUint16(entry + 8, 1, little);
  }
  return segment;
}

function textAt(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
