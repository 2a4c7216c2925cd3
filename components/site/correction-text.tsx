import type { CorrectionText as Words } from "#newsroom/corrections/types.ts";
import type { CorrectionWords } from "./correction-words.ts";

/** What stood there, what is right, and the apology where there is one. */
export function CorrectionText({ correction, words }: { correction: Words; words: CorrectionWords }) {
  const { kind, wrong, right, apology } = correction;
  const clear = kind === "clarification";
  return (
    <>
      <dl>
        <dt>{words(clear ? "unclear" : "wrong")}</dt>
        <dd>{wrong}</dd>
        <dt>{words(clear ? "clear" : "right")}</dt>
        <dd>{right}</dd>
      </dl>
      {apology && <p className="apology">{words("apology")}</p>}
    </>
  );
}
