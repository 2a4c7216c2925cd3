import { RedaksiError } from "#lib/errors.ts";
import { picturesForStaff } from "#newsroom/media/queries.ts";
import { librarySearchSchema } from "#newsroom/media/schema.ts";
import { answerPictures, pictureJson } from "#server/media/picture-answer.ts";

/** The library: `?search=` words, `?after=` the id that ended the page before; filters `mine`, `shape`, `unused`. */
export async function GET(request: Request): Promise<Response> {
  return answerPictures(request, async (actor) => {
    const { searchParams } = new URL(request.url);
    const asked = librarySearchSchema.safeParse({
      search: searchParams.get("search") ?? "",
      after: searchParams.get("after") ?? undefined,
      mine: searchParams.get("mine") === "1",
      shape: searchParams.get("shape") ?? "any",
      unused: searchParams.get("unused") === "1",
    });
    if (!asked.success) throw new RedaksiError("invalid", "form-malformed");
    return pictureJson(await picturesForStaff(actor, asked.data));
  });
}
