import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { NewsletterForm } from "#components/site/newsletter-form.tsx";
import { handedOver } from "#lib/hand-over.ts";
import { confirmPath, leavePath } from "#newsroom/newsletter/addresses.ts";
import { confirmHours } from "#newsroom/newsletter/limits.ts";
import { readerSheetSchema } from "#newsroom/newsletter/schema.ts";
import type { ReaderSheet } from "#newsroom/newsletter/types.ts";
import { newsletterWords as mailWords } from "#newsroom/newsletter/words.ts";
import { newspaper } from "../../newspaper.ts";
import { single } from "../../page-metadata.ts";
import { newsletterWords } from "../../words.ts";

type Props = PageProps<"/nawala/lembar">;

/** The sheet that the server laid out for this very rendering; to readers this address is the newsletter's page. */
const sheetOf = cache((ticket: string): ReaderSheet => {
  const sheet = readerSheetSchema.safeParse(handedOver(ticket));
  if (!sheet.success) redirect("/nawala");
  return sheet.data;
});

async function titleOf(sheet: ReaderSheet): Promise<string> {
  const words = await newsletterWords();
  return words(sheet.kind === "mend" ? "mendTitle" : `${sheet.kind}.title`);
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const sheet = sheetOf(single((await searchParams).lembar));
  return { title: await titleOf(sheet), robots: { index: false } };
}

/** What a reader is asked after a form or a link of a mail: to mend it, to confirm, to leave. */
export default async function SheetPage({ searchParams }: Props) {
  const sheet = sheetOf(single((await searchParams).lembar));
  const [site, title, words] = await Promise.all([newspaper(), titleOf(sheet), newsletterWords()]);
  const frame = { site, path: "/nawala", title };
  switch (sheet.kind) {
    case "mend":
      return (
        <FixedPage {...frame} after={<NewsletterForm words={words} returned={sheet} />}>
          {null}
        </FixedPage>
      );
    case "confirm":
      return (
        <FixedPage {...frame} after={<Press action={confirmPath(sheet.key)} word={words("confirm.press")} />}>
          <p>{mailWords(site.locale).consent(site.name)}</p>
        </FixedPage>
      );
    case "leave":
      return (
        <FixedPage {...frame} after={<Press action={leavePath(sheet.key)} word={words("leave.press")} />}>
          <p>{words("leave.lead")}</p>
        </FixedPage>
      );
    case "unknown":
      return (
        <FixedPage {...frame}>
          <p>{words("unknown.lead", { hours: confirmHours })}</p>
          <p>
            <a href="/nawala">{words("unknown.again")}</a>
          </p>
        </FixedPage>
      );
  }
}

function Press({ action, word }: { action: string; word: string }) {
  return (
    <form method="post" action={action} className="newsletter-form">
      <button type="submit">{word}</button>
    </form>
  );
}
