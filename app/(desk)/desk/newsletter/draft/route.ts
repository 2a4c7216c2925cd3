import { isRedaksiError } from "#lib/errors.ts";
import { previewLetter } from "#newsroom/newsletter/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

/** The next letter as its HTML, for the frame in which the desk shows it; its links open beside the desk. */
export async function GET(): Promise<Response> {
  const actor = await requireActor("/desk/newsletter");
  try {
    const letter = await previewLetter(actor, new Date());
    if (letter)
      return new Response(letter.html.replace("<head>", '<head><base target="_blank">'), {
        headers: { "content-type": "text/html; charset=utf-8" },
      });
  } catch (failure) {
    if (!isRedaksiError(failure)) throw failure;
  }
  return new Response(null, { status: 404 });
}
