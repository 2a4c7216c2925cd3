import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { breakingStrips } from "#db/schema/front.ts";
import { history } from "#db/schema/history.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { people } from "#db/schema/staff.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { stripLimitHours } from "../limits.ts";
import { mayBreakNews } from "../policy.ts";
import { cleanStripText, stripProblem } from "../rules.ts";

interface StripRequest {
  readonly actor: PersonActor;
  readonly text: string;
  /** The story that it leads to. Readers must have it already. */
  readonly storyId: string | null;
  /** For how long it stands. */
  readonly minutes: number;
  /** The strip that the person saw standing, which this one replaces; null when they saw none. */
  readonly replaces: string | null;
}

/**
 * Puts breaking news over every page at once, until its time by the database's clock. Throws `forbidden`,
 * `invalid`, or `stale` when another strip was put up meanwhile.
 */
export async function startStrip(
  request: StripRequest,
  executor: Executor = db(),
): Promise<{ stripId: string }> {
  const { actor, storyId, minutes, replaces } = request;
  demandBreaker(actor);
  const text = cleanStripText(request.text);
  const problem = stripProblem(text, storyId !== null);
  if (problem) throw new RedaksiError("invalid", problem.key, problem.values);
  if (!(minutes >= 1 && minutes <= stripLimitHours * 60)) {
    throw new RedaksiError("invalid", "strip-time", { hours: stripLimitHours });
  }
  return executor.transaction(async (tx) => {
    await lockStrips(tx);
    if (storyId !== null) await demandPublic(tx, storyId);
    const [running] = await tx
      .select({ id: breakingStrips.id, name: people.name })
      .from(breakingStrips)
      .innerJoin(people, eq(people.id, breakingStrips.startedById))
      .where(and(isNull(breakingStrips.endedAt), gt(breakingStrips.endsAt, sql`now()`)));
    if (running && running.id !== replaces) {
      throw new RedaksiError("stale", "strip-changed-meanwhile", { name: running.name });
    }
    await tx
      .update(breakingStrips)
      .set({ endedAt: sql`least(${breakingStrips.endsAt}, now())`, endedById: actor.personId })
      .where(isNull(breakingStrips.endedAt));
    const [strip] = await tx
      .insert(breakingStrips)
      .values({
        text,
        storyId,
        startedById: actor.personId,
        endsAt: sql`now() + make_interval(mins => ${minutes}::int)`,
      })
      .returning({ id: breakingStrips.id });
    if (!strip) throw new Error("a strip was not put up");
    await tx.insert(history).values({
      event: "front.strip-start",
      personId: actor.personId,
      subjectId: strip.id,
      details: { text, storyId, minutes },
    });
    await raiseEdition(tx);
    return { stripId: strip.id };
  });
}

/** Takes the strip that a person saw from every page at once. Throws `forbidden`, or `conflict` when it ended. */
export async function endStrip(
  { actor, stripId }: { actor: PersonActor; stripId: string },
  executor: Executor = db(),
): Promise<void> {
  demandBreaker(actor);
  await executor.transaction(async (tx) => {
    await lockStrips(tx);
    const ended = await tx
      .update(breakingStrips)
      .set({ endedAt: sql`now()`, endedById: actor.personId })
      .where(
        and(
          eq(breakingStrips.id, stripId),
          isNull(breakingStrips.endedAt),
          gt(breakingStrips.endsAt, sql`now()`),
        ),
      )
      .returning({ id: breakingStrips.id });
    if (ended.length === 0) throw new RedaksiError("conflict", "strip-ended-already");
    await tx
      .insert(history)
      .values({ event: "front.strip-end", personId: actor.personId, subjectId: stripId });
    await raiseEdition(tx);
  });
}

/** Throws `forbidden` for those who do not put up breaking news. */
export function demandBreaker(actor: PersonActor): void {
  const decision = mayBreakNews(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
}

/** One at a time: two people who put up a strip at once are told of each other. */
async function lockStrips(tx: Executor): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('breaking-strips'))`);
}

async function demandPublic(tx: Executor, storyId: string): Promise<void> {
  const [story] = await tx
    .select({ id: publicStories.storyId })
    .from(publicStories)
    .where(eq(publicStories.storyId, storyId));
  if (!story) throw new RedaksiError("invalid", "strip-story-not-public");
}
