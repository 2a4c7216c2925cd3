import { inArray, sql } from "drizzle-orm";
import type { Database, Transaction } from "#db/client.ts";
import { foundSettings } from "#db/schema/found.ts";
import { media } from "#db/schema/media.ts";
import { sections as sectionTable } from "#db/schema/sections.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { people as peopleTable, personRoles, personSections } from "#db/schema/staff.ts";
import { learnWords } from "#newsroom/search/commands/learn-words.ts";
import type { DemoSignIn } from "#newsroom/staff/demo.ts";
import { hashPassword } from "#newsroom/staff/password.ts";
import { bindDemoSeries } from "./bind-series.ts";
import { correctStories } from "./correct.ts";
import { coverFlood } from "./cover-live.ts";
import { deskStoryRows } from "./desk-story.ts";
import { fillStories } from "./fill.ts";
import { arrangeDemoFront } from "./front.ts";
import { keepDemoFilters } from "./kept-filters.ts";
import { mediaRows } from "./media-rows.ts";
import { writeDemoLetters } from "./newsletter.ts";
import { chooseIds, type NewsroomIds } from "./newsroom-ids.ts";
import { fillPages } from "./pages.ts";
import { demoEmail, demoPassword, people } from "./people.ts";
import { fillPlaces } from "./places.ts";
import { planStories } from "./planning.ts";
import { visibleAtOf } from "./publish-times.ts";
import { publishedStoryRows } from "./published-story.ts";
import { readsByHour } from "./reads.ts";
import { sections } from "./sections.ts";
import { demoFound, demoSettings } from "./settings.ts";
import { deskStories, publishedStories } from "./stories/all.ts";
import { fillTalk } from "./talk.ts";

/** Any number that is ours: the advisory lock under which one process fills the database. */
const fillLock = 7_263_002;

/**
 * Fills an empty database with the demo newsroom, in one transaction, with times as seen from `now`. Its
 * pictures are listed but not drawn: call `startDrawing` next, it may run while readers read. Answers with
 * the demo's sign-ins, also when an earlier start filled the database, or null when it holds another newsroom.
 */
export async function seedDemo(
  database: Database,
  { now }: { now: Date },
): Promise<readonly DemoSignIn[] | null> {
  const passwordHash = await hashPassword(demoPassword);
  return database.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${fillLock})`);
    if (await isEmpty(tx)) await fill(tx, passwordHash, now);
    return signInsOf(tx);
  });
}

async function isEmpty(tx: Transaction): Promise<boolean> {
  const { rows } = await tx.execute<{ empty: boolean }>(
    sql`select not exists (select from site_settings) and not exists (select from people)
      and not exists (select from sections) and not exists (select from stories) as empty`,
  );
  return rows[0]?.empty === true;
}

async function fill(tx: Transaction, passwordHash: string, now: Date): Promise<void> {
  const ids = chooseIds();
  await tx.insert(siteSettings).values(demoSettings);
  await tx.insert(foundSettings).values(demoFound);
  await fillStaff(tx, ids, passwordHash, now);
  await tx.insert(media).values(mediaRows(ids, now));
  const published = publishedStories.map((seed, position) => {
    const visibleAt = visibleAtOf(seed, position, now);
    return { seed, visibleAt, rows: publishedStoryRows(seed, ids, visibleAt, now) };
  });
  const reads = published.flatMap(({ seed, visibleAt }) =>
    readsByHour(ids.story(seed.key), visibleAt, seed.reads, now),
  );
  const desk = deskStories.map((seed) => deskStoryRows(seed, ids, now));
  await fillPlaces(tx);
  await fillPages(tx, ids, now);
  await fillStories(tx, [...published.map(({ rows }) => rows), ...desk], reads, ids);
  await planStories(tx, ids);
  await correctStories(tx, ids);
  await bindDemoSeries(tx, ids);
  await keepDemoFilters(tx, ids);
  await arrangeDemoFront(tx, ids, now);
  await coverFlood(tx, ids, now);
  await fillTalk(tx, ids, now);
  await learnWords(published.length, tx);
  await writeDemoLetters(tx, now);
}

async function fillStaff(tx: Transaction, ids: NewsroomIds, passwordHash: string, now: Date): Promise<void> {
  await tx
    .insert(sectionTable)
    .values(sections.map((section, position) => ({ ...section, id: ids.section(section.slug), position })));
  await tx.insert(peopleTable).values(
    people.map(({ key, name, slug, code, bio, mastheadTitle }, position) => ({
      id: ids.person(key),
      email: demoEmail(key),
      name,
      slug,
      code,
      bio,
      mastheadTitle,
      mastheadPosition: position,
      passwordHash,
      createdAt: new Date(now.getTime() - 200 * 24 * 3_600_000),
    })),
  );
  await tx
    .insert(personRoles)
    .values(people.flatMap(({ key, roles }) => roles.map((role) => ({ personId: ids.person(key), role }))));
  await tx
    .insert(personSections)
    .values(
      people.flatMap((person) =>
        person.sections.map((slug) => ({ personId: ids.person(person.key), sectionId: ids.section(slug) })),
      ),
    );
}

/** The demo's people who are still here and active, the busiest roles first; null when there is none. */
async function signInsOf(tx: Transaction): Promise<readonly DemoSignIn[] | null> {
  const emails = people.map(({ key }) => demoEmail(key));
  const here = await tx
    .select({ email: peopleTable.email, status: peopleTable.status })
    .from(peopleTable)
    .where(inArray(peopleTable.email, emails));
  const active = new Set(here.flatMap(({ email, status }) => (status === "active" ? [email] : [])));
  const signIns = people
    .filter(({ key }) => active.has(demoEmail(key)))
    .map(({ key, name, roles }) => ({
      email: demoEmail(key),
      name,
      role: roles.at(-1) ?? "reporter",
      password: demoPassword,
    }));
  return signIns.length > 0 ? signIns : null;
}
