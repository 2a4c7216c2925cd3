import { emailLimit } from "#newsroom/newsletter/limits.ts";
import type { EmailProblem, Hindrance } from "#newsroom/newsletter/types.ts";
import type { NewsletterWords } from "./newsletter-words.ts";

interface NewsletterFormProps {
  words: NewsletterWords;
  /** A form that comes back, with what was typed and what must be mended. */
  returned?: {
    readonly email: string;
    readonly problem: EmailProblem | null;
    readonly hindrance: Hindrance | null;
  };
}

/** The form by which a reader asks for the newsletter. A plain form: it works without script. */
export function NewsletterForm({ words, returned }: NewsletterFormProps) {
  const { email = "", problem = null, hindrance = null } = returned ?? {};
  const described = ["newsletter-promise", problem ? "email-problem" : ""].filter(Boolean).join(" ");
  return (
    <form className="newsletter-form" method="post" action="/api/newsletter" acceptCharset="utf-8">
      {hindrance && (
        <p className="notice" role="alert">
          {words(`hindrances.${hindrance}`)}
        </p>
      )}
      <label htmlFor="email">{words("email")}</label>
      <div className="line">
        <input
          id="email"
          name="email"
          type="email"
          required
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={emailLimit}
          defaultValue={email}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described}
        />
        <button type="submit">{words("send")}</button>
      </div>
      {problem && (
        <p id="email-problem" className="problem" role="alert">
          {words(`problems.${problem}`)}
        </p>
      )}
      <p className="trap" aria-hidden="true">
        <label htmlFor="newsletter-website">{words("trap")}</label>
        <input id="newsletter-website" name="website" type="text" tabIndex={-1} autoComplete="off" />
      </p>
      <p id="newsletter-promise" className="meta">
        {words("promise")}
      </p>
    </form>
  );
}
