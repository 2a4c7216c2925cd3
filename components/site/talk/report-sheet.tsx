import { reportHours, reportWordsLimit } from "#newsroom/reader-comments/limits.ts";
import { reportReasons } from "#newsroom/reader-comments/types.ts";
import { emailLimit } from "#newsroom/readers/limits.ts";
import type { SheetOf } from "#newsroom/readers/schema.ts";
import { Problem, Row, Trap, Trouble } from "./form-parts.tsx";
import { QuotedComment } from "./quoted-comment.tsx";
import type { TalkWords } from "./talk-words.ts";

/** Reports a comment: by anybody, with a reason, and an address only where the outcome shall be told. */
export function ReportSheet({ sheet, words }: { sheet: SheetOf<"report">; words: TalkWords }) {
  const { comment, form, problems, hindrance } = sheet;
  const labels = {
    reason: { id: "alasan", label: words("reportForm.reason") },
    words: { id: "penjelasan", label: words("reportForm.words") },
    email: { id: "surel", label: words("reportForm.email") },
  };
  const fields = (["reason", "words", "email"] as const)
    .filter((key) => problems[key])
    .map((key) => labels[key]);
  return (
    <form className="request" method="post" action="/komentar/lapor" acceptCharset="utf-8">
      <Trouble hindrance={hindrance} fields={fields} words={words} />
      <p>{words("reportForm.lead", { hours: reportHours })}</p>
      <div>
        <p className="meta">{words("reportForm.comment")}</p>
        <QuotedComment comment={comment} words={words} />
      </div>
      <fieldset id="alasan" aria-describedby={problems.reason ? "alasan-problem" : undefined}>
        <legend>{words("reportForm.reason")}</legend>
        {reportReasons.map((reason) => (
          <label key={reason}>
            <input
              type="radio"
              name="alasan"
              value={reason}
              defaultChecked={form.reason === reason}
              required
            />
            <span>{words(`reasons.${reason}`)}</span>
          </label>
        ))}
        <Problem id="alasan" problem={problems.reason} words={words} />
      </fieldset>
      <Row id="penjelasan" label={words("reportForm.words")} problem={problems.words} words={words}>
        {(control) => (
          <textarea {...control} rows={3} maxLength={reportWordsLimit} defaultValue={form.words} />
        )}
      </Row>
      <Row
        id="surel"
        label={words("reportForm.email")}
        hint={words("reportForm.emailHint")}
        problem={problems.email}
        words={words}
      >
        {(control) => (
          <input
            {...control}
            type="email"
            autoComplete="email"
            maxLength={emailLimit}
            defaultValue={form.email}
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Row>
      <input type="hidden" name="komentar" value={comment.id} />
      <Trap words={words} />
      <button type="submit">{words("reportForm.send")}</button>
    </form>
  );
}
