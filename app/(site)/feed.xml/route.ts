import { feedAnswer } from "../feed-answer.ts";

export const dynamic = "force-dynamic";

/** RSS 2.0 of everything that is published. */
export function GET(): Promise<Response> {
  return feedAnswer({ kind: "site" }, "xml");
}
