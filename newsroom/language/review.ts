import { eq } from "drizzle-orm";
import * as Y from "yjs";
import { db, type Executor } from "#db/client.ts";
import { drafts } from "#db/schema/stories.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import { type Checker, createChecker } from "./check.ts";
import { checkStory, type MarkInContext } from "./check-story.ts";
import { serverLexicon } from "./dictionary/server-lexicon.ts";
import { ignoredMarks } from "./ignored.ts";
import { languageSet } from "./queries.ts";
import { linesOfContent } from "./story-lines.ts";

/**
 * What the language checker still marks in a story, by the very rules that its writers saw; what they chose to
 * ignore stays out. The caller has asked whether the story may be read.
 */
export async function remainingMarks(
  { storyId, content }: { storyId: string; content: StoryContent },
  executor: Executor = db(),
): Promise<MarkInContext[]> {
  const [checker, ignored] = await Promise.all([currentChecker(executor), ignoredIn(storyId, executor)]);
  return checkStory(linesOfContent(content), checker, ignored);
}

let latest: { print: string; checker: Checker } | undefined;

/** Compiling the rules takes longer than a story: the last checker serves as long as no rule changes. */
async function currentChecker(executor: Executor): Promise<Checker> {
  const [{ rules, words }, lexicon] = await Promise.all([languageSet(executor), serverLexicon()]);
  const print = JSON.stringify([rules, words]);
  if (latest?.print !== print) latest = { print, checker: createChecker(rules, lexicon, words) };
  return latest.checker;
}

async function ignoredIn(storyId: string, executor: Executor): Promise<Set<string>> {
  const [draft] = await executor
    .select({ document: drafts.document })
    .from(drafts)
    .where(eq(drafts.storyId, storyId));
  if (draft === undefined) return new Set();
  const document = new Y.Doc();
  Y.applyUpdate(document, draft.document);
  const ignored = new Set(ignoredMarks(document).keys());
  document.destroy();
  return ignored;
}
