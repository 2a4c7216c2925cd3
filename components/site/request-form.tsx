import type { ReactNode } from "react";
import {
  askedLimit,
  contactLimit,
  nameLimit,
  readerWrongLimit,
  storyAddressLimit,
} from "#newsroom/corrections/limits.ts";
import { type RequestField, type ReturnedForm, requestKinds } from "#newsroom/corrections/types.ts";
import type { CorrectionWords } from "./correction-words.ts";

interface RequestFormProps {
  returned: ReturnedForm;
  words: CorrectionWords;
}

const fields = ["kind", "story", "name", "contact", "wrong", "asked"] as const satisfies RequestField[];

/**
 * The form by which a reader reports an error or asks for a reply. A plain form: it works without script, and
 * when something must be mended it comes back with everything that was typed.
 */
export function RequestForm({ returned, words }: RequestFormProps) {
  const { form, problems, hindrance } = returned;
  const wrong = fields.filter((field) => problems[field]);
  return (
    <form className="request" method="post" action="/api/requests" acceptCharset="utf-8">
      {(wrong.length > 0 || hindrance) && (
        <div className="notice" role="alert">
          <p>
            <strong>{words(hindrance ? `hindrances.${hindrance}` : "mend")}</strong>
          </p>
          {wrong.length > 0 && (
            <ul className="hints">
              {wrong.map((field) => (
                <li key={field}>
                  <a href={`#${field}`}>{words(`fields.${field}`)}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <fieldset id="kind" aria-describedby={problems.kind ? "kind-problem" : undefined}>
        <legend>{words("fields.kind")}</legend>
        {requestKinds.map((kind) => (
          <label key={kind}>
            <input type="radio" name="kind" value={kind} defaultChecked={form.kind === kind} required />
            <span>
              {words(`requestKinds.${kind}`)}
              <small>{words(`requestKindHints.${kind}`)}</small>
            </span>
          </label>
        ))}
        <Problem field="kind" problems={problems} words={words} />
      </fieldset>
      <Row field="story" hint problems={problems} words={words}>
        <input
          {...control("story", problems, true)}
          type="text"
          inputMode="url"
          maxLength={storyAddressLimit}
          defaultValue={form.story}
          autoCapitalize="none"
          spellCheck={false}
        />
      </Row>
      <Row field="name" problems={problems} words={words}>
        <input
          {...control("name", problems)}
          type="text"
          autoComplete="name"
          maxLength={nameLimit}
          defaultValue={form.name}
        />
      </Row>
      <Row field="contact" hint problems={problems} words={words}>
        <input
          {...control("contact", problems, true)}
          type="text"
          autoComplete="email"
          maxLength={contactLimit}
          defaultValue={form.contact}
          autoCapitalize="none"
          spellCheck={false}
        />
      </Row>
      <Row field="wrong" hint problems={problems} words={words}>
        <textarea
          {...control("wrong", problems, true)}
          rows={4}
          maxLength={readerWrongLimit}
          defaultValue={form.wrong}
        />
      </Row>
      <Row field="asked" hint problems={problems} words={words}>
        <textarea
          {...control("asked", problems, true)}
          rows={6}
          maxLength={askedLimit}
          defaultValue={form.asked}
        />
      </Row>
      <p className="trap" aria-hidden="true">
        <label htmlFor="website">{words("trap")}</label>
        <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
      </p>
      <p className="meta">{words("privacy")}</p>
      <button type="submit">{words("send")}</button>
    </form>
  );
}

function control(field: RequestField, problems: ReturnedForm["problems"], hint = false) {
  const described = [hint ? `${field}-hint` : "", problems[field] ? `${field}-problem` : ""].filter(Boolean);
  return {
    id: field,
    name: field,
    required: true,
    "aria-invalid": problems[field] ? true : undefined,
    "aria-describedby": described.join(" ") || undefined,
  } as const;
}

interface RowProps {
  field: RequestField;
  hint?: boolean;
  problems: ReturnedForm["problems"];
  words: CorrectionWords;
  children: ReactNode;
}

function Row({ field, hint, problems, words, children }: RowProps) {
  return (
    <div className="row">
      <label htmlFor={field}>{words(`fields.${field}`)}</label>
      {hint && (
        <p id={`${field}-hint`} className="meta">
          {words(`hints.${field}`)}
        </p>
      )}
      {children}
      <Problem field={field} problems={problems} words={words} />
    </div>
  );
}

function Problem({ field, problems, words }: Pick<RowProps, "field" | "problems" | "words">) {
  const key = problems[field];
  if (!key) return null;
  const limits = { nameLimit, contactLimit, readerWrongLimit, askedLimit };
  return (
    <p id={`${field}-problem`} className="problem">
      {words.has(`problems.${key}`) ? words(`problems.${key}`, limits) : words("mend")}
    </p>
  );
}
