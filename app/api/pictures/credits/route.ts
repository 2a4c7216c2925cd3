import { knownCredits } from "#newsroom/media/queries.ts";
import { answerPictures, pictureJson } from "#server/media/picture-answer.ts";

/** One's own name, then credits that were used before: suggestions while typing. */
export async function GET(request: Request): Promise<Response> {
  return answerPictures(request, async (actor) => {
    const used = await knownCredits(actor);
    return pictureJson({ credits: [actor.name, ...used.filter((credit) => credit !== actor.name)] });
  });
}
