import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import type { TestNewsroom } from "#db/testing/newsroom.ts";
import { vacuumAnalyze } from "./vacuum.ts";

/** A word that stands in one story in ten thousand, and one that stands in every third. */
export const rareWord = "gambus";
export const usualWord = "kampung";

/** What is open is bounded by the people of a newsroom, not by its archive. */
const openStories = 7_000;

/**
 * Fills the desk with stories over three years, of which some thousands are open in all states: texts of about eighty words from a vocabulary of
 * three thousand. One command makes stories and revisions; checks of foreign keys and triggers are off
 * meanwhile, and what triggers would have kept is written beside it.
 */
export async function fillDesk(
  database: Database,
  newsroom: TestNewsroom,
  many: number,
): Promise<{ section: string; writer: string }> {
  const { sectionId, otherSectionId, writer, reporter, contributor, editor } = newsroom;
  const people = sql.raw(
    `array['${[writer, reporter, contributor, editor].map(({ personId }) => personId).join("','")}']::uuid[]`,
  );
  await database.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`
      with made as (
        select n, uuidv7() as id, uuidv7() as revision_id, (${people})[1 + n % 4] as writer_id,
          case when n % 3 = 0 then ${otherSectionId}::uuid else ${sectionId}::uuid end as section_id,
          case when n <= ${openStories} then (array['draft', 'changes-requested', 'in-review', 'approved', 'scheduled',
              'assigned', 'pitch'])[1 + n % 7]
            when n % 100 < 92 then 'published' when n % 100 < 93 then 'withdrawn' else 'spiked' end as state,
          now() - case when n <= ${openStories} then random() * interval '60 days'
            else random() * interval '1000 days' end as at,
          initcap(${word(sql`n`)}) || ' ' || ${word(sql`n * 7`)}
            || case when n % 3 = 1 then ' ${sql.raw(usualWord)} ' else ' ' end
            || case when n % 10000 = 1 then '${sql.raw(rareWord)} ' else '' end || n as title,
          (select string_agg(${word(sql`n * 31 + w * w * 17`)}, ' ') from generate_series(1, 80) w) as text
        from generate_series(1, ${many}::bigint) n
      ), told as (
        insert into stories (id, state, writer_id, title, section_id, word_count, submitted_revision_id,
          approved_revision_id, publish_at, created_at, touched_at, state_since)
        select id, state, writer_id, title, section_id, 80, revision_id, revision_id,
          case when state = 'scheduled' then now() + random() * interval '60 days' end, at, at, at
        from made
      ), written as (
        insert into story_writers (story_id, person_id) select id, writer_id from made
      ), searched as (
        insert into story_texts (story_id, title, text, marks)
        select id, title, text, desk_marks(state, at) from made
      ), published as (
        insert into publications (story_id, revision_id, section_id, slug, visible_at)
        select id, revision_id, section_id, 'naskah-' || n, at from made where state = 'published'
      ), planned as (
        insert into assignments (story_id, assigned_by_id, deadline_at)
        select id, ${editor.personId}::uuid, now() + (random() - 0.5) * interval '60 days'
        from made where state in ('assigned', 'draft')
      )
      insert into revisions (id, story_id, number, reason, title, kind, section_id, content, plain_text, word_count)
      select revision_id, id, 1, 'approve', title, 'news', section_id, '{}', text, 80 from made`);
  });
  await vacuumAnalyze(database);
  const { rows } = await database.execute<{ section: string; writer: string }>(sql`
    select (select slug from sections where id = ${sectionId}) as section,
      (select slug from people where id = ${writer.personId}) as writer`);
  const [named] = rows;
  if (!named) throw new Error("the desk is empty");
  return named;
}

/** One of three thousand invented words. */
function word(number: SQL): SQL {
  return sql`('kata' || translate(((${number}) % 3000)::text, '0123456789', 'abdeghiklo'))`;
}
