import type { ReactNode } from "react";
import { commentLimit, reportWordsLimit } from "#newsroom/reader-comments/limits.ts";
import { readerNameLeast, readerNameLimit } from "#newsroom/readers/limits.ts";
import type { TalkHindrance } from "#newsroom/readers/schema.ts";
import type { TalkWords } from "./talk-words.ts";

const limits = {
  commentLimit,
  reportLimit: reportWordsLimit,
  least: readerNameLeast,
  limit: readerNameLimit,
};

/** What must be mended, in words. */
export function problemText(key: string, words: TalkWords): string {
  const known = `problems.${key}`;
  return words.has(known as "problems.text-missing")
    ? words(known as "problems.text-missing", limits)
    : words("mend");
}

/** What stands in the way of a form, over it: a hindrance, and the fields that must be mended. */
export function Trouble({
  hindrance,
  fields,
  words,
}: {
  hindrance: TalkHindrance;
  /** Name and label of each field with a problem. */
  fields: readonly { readonly id: string; readonly label: string }[];
  words: TalkWords;
}) {
  if (!hindrance && fields.length === 0) return null;
  return (
    <div className="notice" role="alert">
      <p>
        <strong>
          {hindrance ? words(`hindrances.${hindrance.kind}`, { minutes: hindrance.minutes }) : words("mend")}
        </strong>
      </p>
      {fields.length > 0 && (
        <ul className="hints">
          {fields.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface RowProps {
  id: string;
  label: string;
  hint?: string;
  problem: string | null | undefined;
  words: TalkWords;
  children: (control: {
    id: string;
    name: string;
    "aria-invalid": true | undefined;
    "aria-describedby": string | undefined;
  }) => ReactNode;
}

/** A label, a field, its hint and what is wrong with it. The field's name is its id. */
export function Row({ id, label, hint, problem, words, children }: RowProps) {
  const described = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  return (
    <div className="row">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="meta">
          {hint}
        </p>
      )}
      {children({
        id,
        name: id,
        "aria-invalid": problem ? true : undefined,
        "aria-describedby": described || undefined,
      })}
      <Problem id={id} problem={problem} words={words} />
    </div>
  );
}

/** What is wrong with a field, under it. */
export function Problem({ id, problem, words }: Pick<RowProps, "id" | "problem" | "words">) {
  if (!problem) return null;
  return (
    <p id={`${id}-problem`} className="problem">
      {problemText(problem, words)}
    </p>
  );
}

/** A field that people do not see and programs fill in. */
export function Trap({ words }: { words: TalkWords }) {
  return (
    <p className="trap" aria-hidden="true">
      <label htmlFor="website">{words("trap")}</label>
      <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
    </p>
  );
}
