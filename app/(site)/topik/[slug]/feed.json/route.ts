import { feedAnswer } from "../../../feed-answer.ts";

export const dynamic = "force-dynamic";

/** JSON Feed 1.1 of one topic. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/topik/[slug]/feed.json">,
): Promise<Response> {
  const { slug } = await params;
  return feedAnswer({ kind: "topic", slug }, "json");
}
