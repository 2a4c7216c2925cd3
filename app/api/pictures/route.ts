import { RedaksiError } from "#lib/errors.ts";
import { pictureRefused, receivePicture } from "#newsroom/media/commands/receive-picture.ts";
import { pictureForStaff, picturesForStaff } from "#newsroom/media/queries.ts";
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

/** Takes a picture in: the bare bytes as body, its name, percent-encoded, in `X-File-Name`. */
export async function POST(request: Request): Promise<Response> {
  return answerPictures(request, async (actor) => {
    if (!request.body) throw pictureRefused("empty");
    const length = request.headers.get("content-length");
    const { mediaId } = await receivePicture({
      actor,
      fileName: fileNameOf(request),
      source: request.body,
      expectedBytes: length === null ? null : Number(length),
    });
    return pictureJson({ picture: await pictureForStaff(actor, mediaId) }, 201);
  });
}

function fileNameOf(request: Request): string {
  const given = request.headers.get("x-file-name") ?? "";
  try {
    return decodeURIComponent(given);
  } catch {
    return given;
  }
}
