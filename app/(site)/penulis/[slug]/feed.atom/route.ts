import { feedAnswer } from "../../../feed-answer.ts";

export const dynamic = "force-dynamic";

/** Atom 1.0 of what one person wrote. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/penulis/[slug]/feed.atom">,
): Promise<Response> {
  const { slug } = await params;
  return feedAnswer({ kind: "writer", slug }, "atom");
}
