import type { TalkWords } from "#components/site/talk/talk-words.ts";
import type { ReaderSheet } from "#newsroom/readers/schema.ts";

/** What a page for one reader is called. */
export function sheetTitle(sheet: ReaderSheet, words: TalkWords): string {
  switch (sheet.kind) {
    case "sign-in":
      return words("signIn.title");
    case "link-sent":
      return words("signIn.sentTitle");
    case "enter":
      return words(sheet.account === null ? "enter.newTitle" : "enter.title");
    case "spent":
      return words("enter.spentTitle");
    case "account":
      return words("me.title");
    case "write":
      return words(sheet.editing ? "form.editTitle" : sheet.answers ? "form.answerTitle" : "form.title");
    case "delete":
      return words("delete.title");
    case "end":
      return words("end.title");
    case "ended":
      return words("end.doneTitle");
    case "report":
      return words("reportForm.title");
    case "report-sent":
      return words("reportForm.sentTitle");
    case "message":
      return words("message.title");
  }
}
