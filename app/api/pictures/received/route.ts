import { z } from "zod";
import { parseForm } from "#lib/parse-form.ts";
import { pictureForStaff } from "#newsroom/media/queries.ts";
import { answerPictures, pictureJson } from "#server/media/picture-answer.ts";
import { receiveUpload } from "#server/media/uploads/receive-upload.ts";

const askedSchema = z.strictObject({ uploadId: z.uuid() });

/** Makes a picture of an upload that arrived whole at `/api/pictures/uploads`. Asking again is safe. */
export async function POST(request: Request): Promise<Response> {
  return answerPictures(request, async (actor) => {
    const { uploadId } = parseForm(askedSchema, await request.json().catch(() => null));
    const { mediaId } = await receiveUpload({ actor, uploadId });
    return pictureJson({ picture: await pictureForStaff(actor, mediaId) }, 201);
  });
}
