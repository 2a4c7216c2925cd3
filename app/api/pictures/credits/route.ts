import { knownCredits } from "#newsroom/media/queries.ts";
import { answerPictures, pictureJson } from "#server/media/picture-answer.ts";

/** Credits that were used before: suggestions while typing. */
export async function GET(request: Request): Promise<Response> {
  return answerPictures(request, async (actor) => pictureJson({ credits: await knownCredits(actor) }));
}
