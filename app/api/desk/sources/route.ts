import { z } from "zod";
import { RedaksiError } from "#lib/errors.ts";
import { parseForm } from "#lib/parse-form.ts";
import { keepSource } from "#newsroom/sources/commands/keep-source.ts";
import { maxSourceLength } from "#newsroom/sources/limits.ts";
import { sourcesOf } from "#newsroom/sources/queries.ts";
import { sourceSchema } from "#newsroom/sources/schema.ts";
import { answerDesk, deskJson } from "#server/http/answer-desk.ts";
import { readJson } from "#server/http/read-json.ts";

/** JSON writes a character of a release with three bytes at the most, but for few. */
const maxBytes = 3 * maxSourceLength;

/** The releases kept with a story: `?story=` its id. Without their texts. */
export async function GET(request: Request): Promise<Response> {
  return answerDesk(async (actor) => {
    const storyId = z.uuid().safeParse(new URL(request.url).searchParams.get("story"));
    const sources = storyId.success ? await sourcesOf(actor, storyId.data) : null;
    if (!sources) throw new RedaksiError("not-found", "story-not-found");
    return deskJson({ sources });
  });
}

/** Keeps a release with the story that it was put into. */
export async function POST(request: Request): Promise<Response> {
  return answerDesk(async (actor) => {
    const { storyId, ...source } = parseForm(sourceSchema, await readJson(request, maxBytes));
    return deskJson(await keepSource({ actor, storyId, source }), 201);
  });
}
