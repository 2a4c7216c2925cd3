import { feedAnswer } from "../../../feed-answer.ts";

export const dynamic = "force-dynamic";

/** Atom 1.0 of one topic. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/topik/[slug]/feed.atom">,
): Promise<Response> {
  const { slug } = await params;
  return feedAnswer({ kind: "topic", slug }, "atom");
}
