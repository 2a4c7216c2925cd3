import { reportComment } from "#newsroom/reader-comments/commands/report-comment.ts";
import { readableComment } from "#newsroom/reader-comments/queries.ts";
import type { SheetOf } from "#newsroom/readers/schema.ts";
import { secondsUntilNext } from "#newsroom/readers/throttle.ts";
import { field, idOf, isTrapped, message, minutesOf, type Outcome, type Place } from "./visit.ts";

const empty = { reason: "", words: "", email: "" };

/** The form by which anybody reports a published comment: `/komentar/lapor?komentar=…`. It asks for no account. */
export const reportPlace: Place = {
  get: async (visit) => {
    const commentId = idOf(visit.query.get("komentar"));
    const comment = commentId ? await readableComment(commentId, visit.database) : null;
    if (!comment) return message("report-gone", null, 404);
    return reportSheet(comment, {}, 200);
  },
  post: async (visit) => {
    const commentId = idOf(field(visit, "komentar"));
    const comment = commentId ? await readableComment(commentId, visit.database) : null;
    if (!commentId || !comment) return message("report-gone", null, 404);
    const form = {
      reason: field(visit, "alasan").slice(0, 100),
      words: field(visit, "penjelasan").slice(0, 4_000),
      email: field(visit, "surel").slice(0, 500),
    };
    if (isTrapped(visit)) return reportSheet(comment, { form, hindrance: { kind: "trap", minutes: 0 } }, 422);
    const keys = { "report:address": visit.address, "report:site": "all" };
    const seconds = await secondsUntilNext(keys, visit.database);
    if (seconds > 0)
      return reportSheet(
        comment,
        { form, hindrance: { kind: "too-many", minutes: minutesOf(seconds) } },
        429,
      );
    const sent = await reportComment({ commentId, form }, visit.database);
    if ("problems" in sent) return reportSheet(comment, { form, problems: sent.problems }, 422);
    if ("refusal" in sent) return message(sent.refusal, comment.story.path);
    return { kind: "sheet", status: 200, sheet: { kind: "report-sent", path: comment.story.path } };
  },
};

type Reported = NonNullable<Awaited<ReturnType<typeof readableComment>>>;

function reportSheet(
  { id, name, text }: Reported,
  part: Partial<Pick<SheetOf<"report">, "form" | "problems" | "hindrance">>,
  status: 200 | 422 | 429,
): Outcome {
  const sheet: SheetOf<"report"> = {
    kind: "report",
    comment: { id, name, text },
    form: empty,
    problems: {},
    hindrance: null,
    ...part,
  };
  return { kind: "sheet", status, sheet };
}
