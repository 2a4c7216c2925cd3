import { z } from "zod";
import { RedaksiError } from "#lib/errors.ts";
import { sourceText } from "#newsroom/sources/queries.ts";
import { answerDesk } from "#server/http/answer-desk.ts";

/** The text of a kept release as it came in; `?simpan` offers it as a file. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ sourceId: string }> },
): Promise<Response> {
  return answerDesk(async (actor) => {
    const { sourceId } = await params;
    const source = z.uuid().safeParse(sourceId).success ? await sourceText(actor, sourceId) : null;
    if (!source) throw new RedaksiError("not-found", "source-not-found");
    const asFile = new URL(request.url).searchParams.has("simpan");
    return new Response(source.text, {
      headers: {
        "content-type": "text/plain; charset=utf-8",
        "content-disposition": `${asFile ? "attachment" : "inline"}; filename="sumber-${sourceId.slice(0, 8)}.txt"`,
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    });
  });
}
