import { carryMetadata } from "./carry-metadata.ts";

/** Pixels of the longer side after shrinking: as much as the largest rendition needs. */
const longestSide = 2_048;
const quality = 0.82;
/** Metadata stands before this many bytes of a JPEG. */
const headBytes = 512 * 1024;

/**
 * A smaller copy of a photo, upright, with the words of its metadata. The file itself when it is small already,
 * when this browser cannot open it, or when the copy would save little.
 */
export async function shrinkPicture(file: File): Promise<File> {
  if (!/^image\/(?:jpeg|png|webp)$/.test(file.type)) return file;
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
  if (bitmap === null) return file;
  try {
    const scale = longestSide / Math.max(bitmap.width, bitmap.height);
    if (scale >= 1 && file.type !== "image/png") return file;
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(bitmap.width * Math.min(1, scale)));
    canvas.height = Math.max(1, Math.round(bitmap.height * Math.min(1, scale)));
    const context = canvas.getContext("2d");
    if (context === null) return file;
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
    if (made === null || made.size > file.size * 0.8) return file;
    const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
    const bytes = carryMetadata(head, new Uint8Array(await made.arrayBuffer()));
    const name = file.name.replace(/\.\w+$/, "") || "foto";
    return new File([bytes], `${name}.jpg`, { type: "image/jpeg", lastModified: file.lastModified });
  } finally {
    bitmap.close();
  }
}
