import { parseForm } from "#lib/parse-form.ts";
import { similarStories } from "#newsroom/similarity/queries.ts";
import { similarityQuestionSchema } from "#newsroom/similarity/schema.ts";
import { answerDesk, deskJson } from "#server/http/answer-desk.ts";
import { readJson } from "#server/http/read-json.ts";

/** 400 hashes and an id. */
const maxBytes = 8_000;

/** The stories most like a text whose fingerprint the browser made; it changes nothing. */
export async function POST(request: Request): Promise<Response> {
  return answerDesk(async (actor) => {
    const { hashes, storyId } = parseForm(similarityQuestionSchema, await readJson(request, maxBytes));
    return deskJson({ stories: await similarStories(actor, { hashes, exceptStoryId: storyId }) });
  });
}
