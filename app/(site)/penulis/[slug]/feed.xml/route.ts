import { feedAnswer } from "../../../feed-answer.ts";

export const dynamic = "force-dynamic";

/** RSS 2.0 of what one person wrote. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/penulis/[slug]/feed.xml">,
): Promise<Response> {
  const { slug } = await params;
  return feedAnswer({ kind: "writer", slug }, "xml");
}
