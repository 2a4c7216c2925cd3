import { z } from "zod";
import { parseForm } from "#lib/parse-form.ts";
import { picturesOfContent } from "#newsroom/media/queries.ts";
import { answerPictures, pictureJson } from "#server/media/picture-answer.ts";

const askedSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** `?sha256=`: the picture that has exactly this content already, or null; asked before a file is sent. */
export async function GET(request: Request): Promise<Response> {
  return answerPictures(request, async (actor) => {
    const sha256 = parseForm(askedSchema, new URL(request.url).searchParams.get("sha256"));
    const [picture = null] = await picturesOfContent(actor, sha256);
    return pictureJson({ picture });
  });
}
