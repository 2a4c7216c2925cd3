import { feedAnswer } from "../../feed-answer.ts";

export const dynamic = "force-dynamic";

/** RSS 2.0 of one section. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[section]/feed.xml">,
): Promise<Response> {
  const { section } = await params;
  return feedAnswer({ kind: "section", slug: section }, "xml");
}
