import { feedAnswer } from "../feed-answer.ts";

export const dynamic = "force-dynamic";

/** JSON Feed 1.1 of everything that is published. */
export function GET(): Promise<Response> {
  return feedAnswer({ kind: "site" }, "json");
}
