import { feedAnswer } from "../../feed-answer.ts";

export const dynamic = "force-dynamic";

/** JSON Feed 1.1 of one section. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[section]/feed.json">,
): Promise<Response> {
  const { section } = await params;
  return feedAnswer({ kind: "section", slug: section }, "json");
}
