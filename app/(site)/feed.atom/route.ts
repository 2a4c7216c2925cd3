import { feedAnswer } from "../feed-answer.ts";

export const dynamic = "force-dynamic";

/** Atom 1.0 of everything that is published. */
export function GET(): Promise<Response> {
  return feedAnswer({ kind: "site" }, "atom");
}
