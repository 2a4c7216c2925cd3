import type { Site } from "#components/site/site.ts";
import { AccountSheet } from "#components/site/talk/account-sheet.tsx";
import { EndSheet } from "#components/site/talk/end-sheet.tsx";
import { ReportSheet } from "#components/site/talk/report-sheet.tsx";
import { EnterSheet, LinkSentSheet, SignInSheet } from "#components/site/talk/sign-in-sheets.tsx";
import type { TalkWords } from "#components/site/talk/talk-words.ts";
import { DeleteSheet, WriteSheet } from "#components/site/talk/write-sheets.tsx";
import { reportHours } from "#newsroom/reader-comments/limits.ts";
import { linkMinutes } from "#newsroom/readers/limits.ts";
import type { ReaderSheet } from "#newsroom/readers/schema.ts";

interface SheetBodyProps {
  sheet: ReaderSheet;
  site: Site;
  words: TalkWords;
}

/** A page for one reader, under its title. */
export function SheetBody({ sheet, site, words }: SheetBodyProps) {
  switch (sheet.kind) {
    case "sign-in":
      return <SignInSheet sheet={sheet} words={words} />;
    case "link-sent":
      return <LinkSentSheet sheet={sheet} words={words} />;
    case "enter":
      return <EnterSheet sheet={sheet} words={words} />;
    case "spent":
      return (
        <div className="prose">
          <p>{words("enter.spent", { minutes: linkMinutes })}</p>
          <p>
            <a href="/akun-pembaca/masuk">{words("signIn.again")}</a>
          </p>
        </div>
      );
    case "account":
      return <AccountSheet sheet={sheet} site={site} words={words} />;
    case "write":
      return <WriteSheet sheet={sheet} words={words} />;
    case "delete":
      return <DeleteSheet sheet={sheet} words={words} />;
    case "end":
      return <EndSheet sheet={sheet} words={words} />;
    case "ended":
      return (
        <div className="prose">
          <p role="status">{words("end.done")}</p>
          <p>
            <a href="/">{words("message.toFront")}</a>
          </p>
        </div>
      );
    case "report":
      return <ReportSheet sheet={sheet} words={words} />;
    case "report-sent":
      return (
        <div className="prose">
          <p role="status">{words("reportForm.sent", { hours: reportHours })}</p>
          <p>
            <a href={sheet.path}>{words("backToStory")}</a>
          </p>
        </div>
      );
    case "message":
      return <Message refusal={sheet.refusal} path={sheet.path} words={words} />;
  }
}

const toAccount = ["not-yours", "too-late", "changed-elsewhere", "blocked", "removed-already", "gone"];

function Message({ refusal, path, words }: { refusal: string; path: string | null; words: TalkWords }) {
  const key = `refusals.${refusal}`;
  return (
    <div className="prose">
      <p role="alert">
        {words.has(key as "refusals.not-known")
          ? words(key as "refusals.not-known")
          : words("refusals.not-known")}
      </p>
      <p>
        {path ? (
          <a href={path}>{words("backToStory")}</a>
        ) : toAccount.includes(refusal) ? (
          <a href="/akun-pembaca">{words("message.toAccount")}</a>
        ) : (
          <a href="/">{words("message.toFront")}</a>
        )}
      </p>
      {path && toAccount.includes(refusal) && (
        <p>
          <a href="/akun-pembaca">{words("message.toAccount")}</a>
        </p>
      )}
    </div>
  );
}
