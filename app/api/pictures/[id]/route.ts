import { z } from "zod";
import { RedaksiError } from "#lib/errors.ts";
import { parseForm } from "#lib/parse-form.ts";
import { describePicture } from "#newsroom/media/commands/describe-picture.ts";
import { discardPicture } from "#newsroom/media/commands/discard-picture.ts";
import { pictureForStaff } from "#newsroom/media/queries.ts";
import { pictureDescriptionSchema } from "#newsroom/media/schema.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { readJson } from "#server/http/read-json.ts";
import { answerPictures, pictureJson } from "#server/media/picture-answer.ts";

interface Address {
  readonly params: Promise<{ id: string }>;
}

/** How far a picture is, and what is known of it. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  return answerPictures(request, async (actor) => shown(actor, await idOf(params)));
}

/** Changes caption, credit, alternative text, rights, focal point or crops; answers with the picture as it is then. */
export async function PATCH(request: Request, { params }: Address): Promise<Response> {
  return answerPictures(request, async (actor) => {
    const mediaId = await idOf(params);
    const description = parseForm(pictureDescriptionSchema, await readJson(request, maxBodyBytes));
    await describePicture({ actor, mediaId, description });
    return shown(actor, mediaId);
  });
}

/** Takes back a picture that its sender has just uploaded and nobody uses. */
export async function DELETE(request: Request, { params }: Address): Promise<Response> {
  return answerPictures(request, async (actor) => {
    await discardPicture({ actor, mediaId: await idOf(params) });
    return pictureJson({});
  });
}

/** Bytes of a description: its three texts and room to spare. */
const maxBodyBytes = 16_384;

async function shown(actor: PersonActor, mediaId: string): Promise<Response> {
  const picture = await pictureForStaff(actor, mediaId);
  if (!picture) throw new RedaksiError("not-found", "picture-not-found");
  return pictureJson({ picture });
}

async function idOf(params: Address["params"]): Promise<string> {
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) throw new RedaksiError("not-found", "picture-not-found");
  return id.data;
}
