import { feedAnswer } from "../../../feed-answer.ts";

export const dynamic = "force-dynamic";

/** RSS 2.0 of one topic. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/topik/[slug]/feed.xml">,
): Promise<Response> {
  const { slug } = await params;
  return feedAnswer({ kind: "topic", slug }, "xml");
}
