import { createHash, randomBytes } from "node:crypto";
import type { media } from "#db/schema/media.ts";
import { pictureCredit } from "./content.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";
import { type PictureName, pictureNames } from "./pictures/names.ts";
import { allStories } from "./stories/all.ts";

/** The file name under which a picture of the demo stands in the library; tells which scene to draw. */
export function fileNameOf(name: PictureName): string {
  return `ilustrasi-${name}.jpg`;
}

/** The scenes by those file names. */
export const nameOfFile: ReadonlyMap<string, PictureName> = new Map(
  pictureNames.map((name) => [fileNameOf(name), name]),
);

/** Rows of pictures that are known but not drawn yet: `drawDemoPictures` makes them usable. */
export function mediaRows(ids: NewsroomIds, now: Date): (typeof media.$inferInsert)[] {
  return pictureNames.map((name, position) => ({
    id: ids.media(name),
    token: randomBytes(16).toString("base64url"),
    state: "received",
    fileName: fileNameOf(name),
    bytes: 0,
    sha256: createHash("sha256").update(name).digest("hex"),
    ...textsOf(name),
    credit: pictureCredit,
    uploadedById: ids.person("lisa"),
    createdAt: new Date(now.getTime() - (pictureNames.length - position) * 21 * 3_600_000),
  }));
}

/** What the first story that shows a picture says of it. */
function textsOf(name: PictureName): { caption: string; alt: string } {
  for (const { picture, body } of allStories) {
    if (picture?.name === name) return { caption: picture.caption, alt: picture.alt };
    for (const block of body.flat()) {
      if (block.type === "seed-picture" && block.name === name)
        return { caption: block.caption, alt: block.alt };
    }
  }
  throw new Error(`no demo story shows ${name}`);
}
