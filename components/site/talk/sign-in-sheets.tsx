import { emailLimit, linkMinutes, readerNameLeast, readerNameLimit } from "#newsroom/readers/limits.ts";
import type { SheetOf } from "#newsroom/readers/schema.ts";
import { Problem, Row, Trap, Trouble } from "./form-parts.tsx";
import type { TalkWords } from "./talk-words.ts";

interface SheetProps<Kind extends "sign-in" | "link-sent" | "enter"> {
  sheet: SheetOf<Kind>;
  words: TalkWords;
}

/** Asks for the address to which a link is sent. */
export function SignInSheet({ sheet, words }: SheetProps<"sign-in">) {
  const { email, next, problem, hindrance } = sheet;
  const fields = problem ? [{ id: "surel", label: words("signIn.email") }] : [];
  return (
    <form className="request" method="post" action="/akun-pembaca/masuk" acceptCharset="utf-8">
      <Trouble hindrance={hindrance} fields={fields} words={words} />
      <p>{words("signIn.lead")}</p>
      <Row
        id="surel"
        label={words("signIn.email")}
        hint={words("signIn.emailHint")}
        problem={problem}
        words={words}
      >
        {(control) => (
          <input
            {...control}
            type="email"
            required
            autoComplete="email"
            maxLength={emailLimit}
            defaultValue={email}
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Row>
      <input type="hidden" name="ke" value={next} />
      <Trap words={words} />
      <button type="submit">{words("signIn.send")}</button>
    </form>
  );
}

/** Says that a link was sent: the same for every address. */
export function LinkSentSheet({ sheet, words }: SheetProps<"link-sent">) {
  return (
    <div className="prose">
      <p role="status">{words("signIn.sent", { email: sheet.email, minutes: linkMinutes })}</p>
      <p>{words("signIn.sentHelp")}</p>
      {sheet.demoHref && (
        <p className="notice">
          {words("signIn.demo")} <a href={sheet.demoHref}>{words("signIn.demoOpen")}</a>
        </p>
      )}
      <p>
        <a href={`/akun-pembaca/masuk?ke=${encodeURIComponent(sheet.next)}`}>{words("signIn.again")}</a>
      </p>
    </div>
  );
}

/** What a good link opens: the way in, or the making of an account. */
export function EnterSheet({ sheet, words }: SheetProps<"enter">) {
  const { token, email, account, name, problems, hindrance } = sheet;
  const limits = { least: readerNameLeast, limit: readerNameLimit };
  const fields = [
    ...(problems.name ? [{ id: "nama", label: words("enter.name") }] : []),
    ...(problems.consent ? [{ id: "setuju", label: words("consentTitle") }] : []),
  ];
  return (
    <form className="request" method="post" action="/akun-pembaca/buka" acceptCharset="utf-8">
      <Trouble hindrance={hindrance} fields={fields} words={words} />
      <input type="hidden" name="kunci" value={token} />
      {account === null ? (
        <>
          <p>{words("enter.newLead", { email })}</p>
          <Row
            id="nama"
            label={words("enter.name")}
            hint={words("enter.nameHint", limits)}
            problem={problems.name}
            words={words}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                required
                autoComplete="nickname"
                maxLength={readerNameLimit * 2}
                defaultValue={name}
              />
            )}
          </Row>
          <fieldset aria-describedby={problems.consent ? "setuju-problem" : undefined}>
            <legend>{words("consentTitle")}</legend>
            <label>
              <input id="setuju" type="checkbox" name="setuju" value="ya" required />
              <span>{words("consent")}</span>
            </label>
            <Problem id="setuju" problem={problems.consent} words={words} />
          </fieldset>
          <p className="meta">
            <a href="/aturan-komentar">{words("rules")}</a>
          </p>
          <button type="submit">{words("enter.create")}</button>
        </>
      ) : (
        <>
          <p>
            {words("enter.welcome", { name: account })} {words("enter.as", { email })}
          </p>
          <button type="submit">{words("enter.go")}</button>
        </>
      )}
    </form>
  );
}
