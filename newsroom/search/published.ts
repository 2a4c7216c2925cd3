import { type Database, db, type Executor } from "#db/client.ts";
import type { NamedLink } from "#newsroom/stories/published/types.ts";
import { allButOne, anyTerm, type Composed, composeQuery } from "./compose-query.ts";
import { misspeltWords, replaceWords } from "./correct-question.ts";
import { type Counts, countAnswers, noCounts } from "./count-answers.ts";
import { commonDays, type Days } from "./days.ts";
import { isNarrowed, type SearchFilters } from "./filters.ts";
import { namedInWords } from "./named.ts";
import { type Question, readQuestion } from "./question.ts";
import { scopeOf, siteDate } from "./scope.ts";
import {
  type Answer,
  answersOf,
  answersOnPage,
  type Found,
  findAnswers,
  isAnswered,
  type Scope,
} from "./search-stories.ts";

export interface SearchResult {
  /** The question as it was understood; "" when nothing was asked. */
  readonly question: string;
  /** What was searched instead, because words of the question stand in no public story. */
  readonly corrected: string | null;
  /** What may have been meant, though the question itself found a little. */
  readonly meant: string | null;
  /** No story answers all of the question: these answer all but one of its words, or some. */
  readonly loosened: "all-but-one" | "some" | null;
  readonly answers: readonly Answer[];
  /** In all, at most as many as are weighed; `more` when there are more. */
  readonly count: number;
  readonly more: boolean;
  readonly counts: Counts;
  /** Days that the question names, by which stories were found. */
  readonly dates: readonly Days[];
  /** Topics and people whose names stand in the question. */
  readonly topics: readonly NamedLink[];
  readonly writers: readonly NamedLink[];
  readonly page: number;
  readonly hasNext: boolean;
}

export interface Asked {
  readonly typed: string;
  readonly filters: SearchFilters;
  readonly page: number;
  /** The date by the site's clock; left out, it is the database's. */
  readonly today?: string;
}

interface Attempt {
  readonly text: string;
  readonly composed: Composed;
  readonly query: string;
  readonly loosened: SearchResult["loosened"];
  readonly found: Found;
}

/** Below so few answers a usual word much like a rare one is offered. */
const few = 3;

/**
 * Answers a reader's question, forgiving typos and words that no story has. What is not public is never found, nor
 * offered as a word.
 */
export async function askStories(asked: Asked, database: Database | Executor = db()): Promise<SearchResult> {
  const today = asked.today ?? (await siteDate(database));
  const question = readQuestion(asked.typed, today);
  const narrowed = await scopeOf(asked.filters, today, database);
  const scope = narrowed && withDays(narrowed, question);
  if (!scope || (question.terms.length === 0 && question.days === null)) return nothing(question, asked.page);

  const composed = await composeQuery(question, database);
  const search = (given: Omit<Attempt, "found">): Promise<Attempt> =>
    attempt(given, { scope, order: asked.filters.order }, database);
  const plain = await search({ text: question.text, composed, query: composed.words, loosened: null });
  const isFound = plain.found.weighed.length > 0;
  // Filters hide answers: a question is not wrong because a section has none.
  const isAnsweredElsewhere =
    !isFound && isNarrowed(asked.filters) && (await isAnswered(composed.words, today, database));
  const best =
    isFound || isAnsweredElsewhere ? plain : await forgive(plain, question, search, today, database);
  const meant = isFound && plain.found.weighed.length < few ? await meantBy(plain, today, database) : null;
  return present(best, { question, scope, asked, meant }, database);
}

async function attempt(
  given: Omit<Attempt, "found">,
  { scope, order }: { scope: Scope; order: SearchFilters["order"] },
  database: Executor,
): Promise<Attempt> {
  const { composed, query } = given;
  return { ...given, found: await findAnswers({ composed, scope, order, query }, database) };
}

/** Words replaced that no story has; then stories that answer all words but one; then some of them. */
async function forgive(
  plain: Attempt,
  question: Question,
  search: (given: Omit<Attempt, "found">) => Promise<Attempt>,
  today: string,
  database: Executor,
): Promise<Attempt> {
  const misspelt = await misspeltWords(plain.composed, { today }, database);
  let closest = plain;
  for (const better of combinations(misspelt)) {
    const text = replaceWords(question.text, better);
    const composed = await composeQuery(readQuestion(text, today), database);
    const found = await search({ text, composed, query: composed.words, loosened: null });
    if (found.found.weighed.length > 0) return found;
    if (closest === plain) closest = found;
  }
  for (const loosened of ["all-but-one", "some"] as const) {
    const query = loosened === "some" ? anyTerm(closest.composed) : allButOne(closest.composed);
    if (query === null) continue;
    const found = await search({ ...closest, query, loosened });
    if (found.found.weighed.length > 0) return found;
  }
  return closest;
}

/** The likeliest words together first, then one word at a time by its next likeliest. */
function combinations(misspelt: Awaited<ReturnType<typeof misspeltWords>>): ReadonlyMap<string, string>[] {
  if (misspelt.length === 0) return [];
  const first = new Map(misspelt.map(({ word, better }) => [word, better[0] ?? word]));
  const others = misspelt.flatMap(({ word, better }) =>
    better.slice(1, 3).map((other) => new Map([...first, [word, other]])),
  );
  return [first, ...others].slice(0, 5);
}

async function meantBy(
  { text, composed }: Attempt,
  today: string,
  database: Executor,
): Promise<string | null> {
  const misspelt = await misspeltWords(composed, { today, alsoRare: true }, database);
  const [first] = combinations(misspelt);
  return first ? replaceWords(text, first) : null;
}

async function present(
  { text, composed, query, loosened, found }: Attempt,
  { question, scope, asked, meant }: { question: Question; scope: Scope; asked: Asked; meant: string | null },
  database: Executor,
): Promise<SearchResult> {
  const { page, filters } = asked;
  const ids = found.weighed.map(({ storyId }) => storyId);
  const shown = ids.slice((page - 1) * answersOnPage, page * answersOnPage);
  const [answers, counts, named] = await Promise.all([
    answersOf(shown, composed, database),
    ids.length > 0 || isNarrowed(filters)
      ? countAnswers({ query, scope, filters, weighed: found.weighed }, database)
      : noCounts,
    page === 1 ? namedInWords(composed.headline.split(" "), database) : { topics: [], writers: [] },
  ]);
  return {
    question: question.text,
    corrected: text === question.text ? null : text,
    meant: meant === question.text.toLowerCase() ? null : meant,
    loosened,
    answers,
    count: ids.length,
    more: found.more,
    counts,
    dates: question.days ? [question.days] : question.dates,
    ...named,
    page,
    hasNext: ids.length > page * answersOnPage,
  };
}

/** Days of the filters and those that the question's words mean, both. */
function withDays(scope: Scope, { days }: Question): Scope | null {
  if (days === null) return scope;
  const common = scope.days ? commonDays(scope.days, days) : days;
  return common && { ...scope, days: common };
}

function nothing({ text }: Question, page: number): SearchResult {
  return {
    question: text,
    corrected: null,
    meant: null,
    loosened: null,
    answers: [],
    count: 0,
    more: false,
    counts: noCounts,
    dates: [],
    topics: [],
    writers: [],
    page,
    hasNext: false,
  };
}
