import { randomInt } from "node:crypto";
import { and, eq, gt, or, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { readerRequests, requestSteps } from "#db/schema/corrections.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { redirects } from "#db/schema/publications.ts";
import { recordHappening } from "#newsroom/notices/commands/record-happening.ts";
import { sameRequestMinutes } from "../limits.ts";
import {
  addressOfStory,
  cleanRequest,
  hoursFor,
  receiptSigns,
  requestKindOf,
  requestProblems,
} from "../rules.ts";
import type { FieldProblems, RequestForm } from "../types.ts";

/** What becomes of a reader's form: a receipt number, or what must be mended, field by field. */
export type SentRequest = { readonly receipt: string } | { readonly problems: FieldProblems };

/**
 * Puts a reader's request into the register, bound to a story that is public now; old addresses lead there,
 * too. Its clock runs from the database's time. Sent twice in a row it is one. Nothing is written while
 * something must be mended.
 */
export async function sendRequest(typed: RequestForm, executor: Executor = db()): Promise<SentRequest> {
  const form = cleanRequest(typed);
  const problems = requestProblems(form);
  const kind = requestKindOf(form.kind);
  const storyId = problems.story ? null : await storyIdAt(form.story, executor);
  if (!storyId && !problems.story) problems.story = "story-unknown";
  if (!storyId || !kind || Object.keys(problems).length > 0) return { problems };
  const { name, contact, wrong, asked } = form;
  return executor.transaction(async (tx) => {
    // The same words from the same person at once: the second waits here, and finds the first.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${storyId + contact}))`);
    const [twin] = await tx
      .select({ receipt: readerRequests.receipt })
      .from(readerRequests)
      .where(
        and(
          eq(readerRequests.storyId, storyId),
          eq(readerRequests.kind, kind),
          eq(readerRequests.contact, contact),
          eq(readerRequests.wrong, wrong),
          eq(readerRequests.asked, asked),
          gt(readerRequests.receivedAt, sql`now() - make_interval(mins => ${sameRequestMinutes})`),
        ),
      );
    if (twin) return twin;
    const receipt = newReceipt();
    const dueAt = sql`now() + make_interval(hours => ${hoursFor(kind)})`;
    const [row] = await tx
      .insert(readerRequests)
      .values({ receipt, kind, storyId, name, contact, wrong, asked, dueAt })
      .returning({ id: readerRequests.id });
    if (!row) throw new Error("a request was not kept");
    await tx.insert(requestSteps).values({ requestId: row.id, verb: "send" });
    const key = `request:${row.id}`;
    await recordHappening(tx, { key, event: "request-received", storyId, requestId: row.id, fromId: null });
    return { receipt };
  });
}

async function storyIdAt(typed: string, executor: Executor): Promise<string | null> {
  const address = addressOfStory(typed);
  if (!address) return null;
  const { sectionSlug, slug } = address;
  const here = and(eq(publicStories.sectionSlug, sectionSlug), eq(publicStories.slug, slug));
  const once = sql`${publicStories.storyId} = (select ${redirects.storyId} from ${redirects} where ${redirects.path} = ${`/${sectionSlug}/${slug}`})`;
  const rows = await executor
    .select({ storyId: publicStories.storyId, here: sql<boolean>`${here}` })
    .from(publicStories)
    .where(or(here, once));
  return (rows.find((row) => row.here) ?? rows[0])?.storyId ?? null;
}

/** Eight random signs, "k7qf-29mb": not to be guessed from another's, and read out without mistakes. */
function newReceipt(): string {
  const sign = () => receiptSigns.charAt(randomInt(receiptSigns.length));
  const four = () => Array.from({ length: 4 }, sign).join("");
  return `${four()}-${four()}`;
}
