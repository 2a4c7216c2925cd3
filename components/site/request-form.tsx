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
  /** The story that the form is about and what is asked for: not asked again. */
  about?: { readonly title: string; readonly path: string };
}

const fields = ["kind", "story", "name", "contact", "wrong", "asked"] as const satisfies RequestField[];

/**
 * The form by which a reader reports an error or asks for a reply. A plain form: it works without script, and
 * when something must be mended it comes back with everything that was typed.
 */
export function RequestForm({ returned, words, about }: RequestFormProps) {
  const { form, problems, hindrance } = returned;
  const wrong = fields.filter((field) => problems[field]);
  const texts = (
    <>
      <Row field="wrong" hint problems={problems} words={words}>
        <textarea
          {...control("wrong", problems, true)}
          rows={4}
          maxLength={readerWrongLimit}
          defaultValue={form.wrong}
        />
      </Row>
      <Row
        field="asked"
        hint={about ? "short.askedHint" : true}
        label={about && "short.asked"}
        problems={problems}
        words={words}
      >
        <textarea
          {...control("asked", problems, true)}
          rows={6}
          maxLength={askedLimit}
          defaultValue={form.asked}
        />
      </Row>
    </>
  );
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
      {about ? (
        <KnownStory about={about} form={form} words={words} />
      ) : (
        <StoryAndKind {...{ form, problems, words }} />
      )}
      {about ? texts : null}
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
      {about ? null : texts}
      <p className="trap" aria-hidden="true">
        <label htmlFor="website">{words("trap")}</label>
        <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
      </p>
      <p className="meta">{words("privacy")}</p>
      <button type="submit">{words("send")}</button>
    </form>
  );
}

/** What a short form is about: shown, and sent along unseen. */
function KnownStory({
  about,
  form,
  words,
}: Required<Pick<RequestFormProps, "about">> & { form: ReturnedForm["form"]; words: CorrectionWords }) {
  return (
    <div className="about">
      <p className="meta">{words("short.about")}</p>
      <p>
        <a href={about.path}>{about.title}</a>
      </p>
      <input type="hidden" name="lembar" value="lapor" />
      <input type="hidden" name="kind" value={form.kind} />
      <input type="hidden" name="story" value={form.story} />
    </div>
  );
}

function StoryAndKind({
  form,
  problems,
  words,
}: Pick<ReturnedForm, "form" | "problems"> & { words: CorrectionWords }) {
  return (
    <>
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
    </>
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
  /** True for the field's own hint, or the key of another. */
  hint?: boolean | "short.askedHint";
  /** The key of another label than the field's own. */
  label?: "short.asked" | undefined;
  problems: ReturnedForm["problems"];
  words: CorrectionWords;
  children: ReactNode;
}

function Row({ field, hint, label, problems, words, children }: RowProps) {
  return (
    <div className="row">
      <label htmlFor={field}>{words(label ?? `fields.${field}`)}</label>
      {hint && (
        <p id={`${field}-hint`} className="meta">
          {words(typeof hint === "string" ? hint : `hints.${field}`)}
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
