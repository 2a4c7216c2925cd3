import { NewsletterForm } from "./newsletter-form.tsx";
import type { NewsletterWords } from "./newsletter-words.ts";

/** The newsletter's offer at the end of the front page. */
export function NewsletterBox({ words }: { words: NewsletterWords }) {
  return (
    <section className="band newsletter-box" aria-labelledby="nawala">
      <div className="wrap">
        <div>
          <h2 id="nawala">{words("boxTitle")}</h2>
          <p>{words("boxLead")}</p>
          <p className="more">
            <a href="/nawala">{words("more")}</a>
          </p>
        </div>
        <NewsletterForm words={words} />
      </div>
    </section>
  );
}
