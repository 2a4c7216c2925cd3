import { z } from "zod";
import { RedaksiError } from "#lib/errors.ts";
import { parseForm } from "#lib/parse-form.ts";
import { replacePicture } from "#newsroom/media/commands/replace-picture.ts";
import { picturesOfIds } from "#newsroom/media/queries.ts";
import { readJson } from "#server/http/read-json.ts";
import { answerPictures, pictureJson } from "#server/media/picture-answer.ts";

const idSchema = z.uuid();
const bodySchema = z.strictObject({ withId: z.uuid() });

/** Puts another picture in this one's place in every story; answers with both as they stand then. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answerPictures(request, async (actor) => {
    const id = idSchema.safeParse((await params).id);
    if (!id.success) throw new RedaksiError("not-found", "picture-not-found");
    const { withId } = parseForm(bodySchema, await readJson(request, 1_024));
    await replacePicture({ actor, mediaId: id.data, withId });
    return pictureJson({ pictures: await picturesOfIds(actor, [id.data, withId]) });
  });
}
