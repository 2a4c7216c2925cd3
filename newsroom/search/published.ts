import { type Database, db } from "#db/client.ts";
import { correctQuestion } from "./correct-question.ts";
import { readQuestion } from "./question.ts";
import { type Answers, searchStories } from "./search-stories.ts";

export interface SearchResult extends Answers {
  /** The question as it was understood; "" when nothing was asked. */
  readonly question: string;
  /** What was searched instead, because the question itself found nothing. */
  readonly corrected: string | null;
}

/** Answers a reader's question, forgiving typos. What is not public is never found, nor offered as a word. */
export async function askStories(
  { typed, sectionSlug, page }: { typed: string; sectionSlug: string | null; page: number },
  database: Database = db(),
): Promise<SearchResult> {
  const question = readQuestion(typed);
  const answers = await searchStories({ question, sectionSlug, page }, database);
  if (answers.bySection.size > 0 || question.asked === "") {
    return { ...answers, question: question.text, corrected: null };
  }
  const corrected = await correctQuestion(question, database);
  if (corrected === null) return { ...answers, question: question.text, corrected: null };
  const better = await searchStories({ question: readQuestion(corrected), sectionSlug, page }, database);
  return { ...better, question: question.text, corrected };
}
