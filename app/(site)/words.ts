import { newspaper } from "./newspaper.ts";
import { wordsIn } from "./words-in.ts";

/** The texts of the search page, in the newspaper's language. */
export const searchWords = () => words("readerSearch");
/** The texts of corrections and of readers' requests. */
export const correctionWords = () => words("readerRequests");
/** The texts of readers' comments and accounts. */
export const talkWords = () => words("readerTalk");
/** The texts around series. */
export const seriesWords = () => words("series.site");
/** The texts of the newsletter. */
export const newsletterWords = () => words("newsletter.site");
/** The texts of breaking news on a device. */
export const alertWords = () => words("alerts.site");

async function words(namespace: string) {
  return wordsIn((await newspaper()).locale, namespace);
}
