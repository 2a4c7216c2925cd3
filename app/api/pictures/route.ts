import { parseForm } from "#lib/parse-form.ts";
import { describePictures } from "#newsroom/media/commands/describe-pictures.ts";
import { picturesForStaff, picturesOfIds } from "#newsroom/media/queries.ts";
import { librarySearchSchema, pictureDescriptionsSchema } from "#newsroom/media/schema.ts";
import { readJson } from "#server/http/read-json.ts";
import { answerPictures, pictureJson } from "#server/media/picture-answer.ts";

/** The library: `?search=` words, `?after=` the id that ended the page before; filters `mine`, `shape`, `unused`, `twins`, `rights`, `standing`. */
export async function GET(request: Request): Promise<Response> {
  return answerPictures(request, async (actor) => {
    const { searchParams } = new URL(request.url);
    const asked = parseForm(librarySearchSchema, {
      search: searchParams.get("search") ?? "",
      after: searchParams.get("after") ?? undefined,
      mine: searchParams.get("mine") === "1",
      shape: searchParams.get("shape") ?? "any",
      unused: searchParams.get("unused") === "1",
      twins: searchParams.get("twins") === "1",
      rights: searchParams.get("rights") ?? "any",
      standing: searchParams.get("standing") ?? "any",
    });
    return pictureJson(await picturesForStaff(actor, asked));
  });
}

/** Describes several pictures, all or none; answers with them as they are then. */
export async function PATCH(request: Request): Promise<Response> {
  return answerPictures(request, async (actor) => {
    const asked = parseForm(pictureDescriptionsSchema, await readJson(request, 262_144));
    const pictures = asked.pictures.map(({ id, ...description }) => ({ id, description }));
    await describePictures({ actor, pictures });
    const ids = pictures.map(({ id }) => id);
    return pictureJson({ pictures: await picturesOfIds(actor, ids) });
  });
}
