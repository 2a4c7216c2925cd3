import { feedAnswer } from "../../../feed-answer.ts";

export const dynamic = "force-dynamic";

/** JSON Feed 1.1 of what one person wrote. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/penulis/[slug]/feed.json">,
): Promise<Response> {
  const { slug } = await params;
  return feedAnswer({ kind: "writer", slug }, "json");
}
