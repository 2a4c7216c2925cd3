import { z } from "zod";
import { RedaksiError } from "#lib/errors.ts";
import { pictureForStaff, picturesAlike, usesOfPicture } from "#newsroom/media/queries.ts";
import type { PictureSurroundings } from "#newsroom/media/types.ts";
import { answerPictures, pictureJson } from "#server/media/picture-answer.ts";

/** Where a picture is used, and which others look like it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answerPictures(request, async (actor) => {
    const id = z.uuid().safeParse((await params).id);
    if (!id.success || !(await pictureForStaff(actor, id.data)))
      throw new RedaksiError("not-found", "picture-not-found");
    const [uses, alike] = await Promise.all([usesOfPicture(actor, id.data), picturesAlike(actor, id.data)]);
    return pictureJson({ uses, alike } satisfies PictureSurroundings);
  });
}
