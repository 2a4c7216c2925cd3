import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import type { TestNewsroom } from "#db/testing/newsroom.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";

/** How usual a word is: the share of stories in which it stands. */
export const archiveWords = {
  everyThird: "kampung",
  everyThirdToo: "sungai",
  everyHundredth: "jembatan",
  everyTenThousandth: "gambus",
} as const;
/** An archive grows by years, not by days: so many stories come out every day. */
export const storiesPerDay = 300;
const vocabulary = 30_000;
const sectionsMade = 8;
const topicsMade = 200;
const writersMade = 40;
/** How many stories one statement makes. */
const atOnce = 50_000;

/** What a story's page parses; its words are not those that are searched. */
const content = {
  ...emptyContent(),
  title: "Berita arsip",
  place: "Jambi",
  body: {
    type: "doc",
    content: Array.from({ length: 8 }, () => ({
      type: "paragraph",
      content: [
        { type: "text", text: "Isi berita dari arsip yang panjang, sebuah alinea seperti yang lain." },
      ],
    })),
  },
};

export interface Archive {
  readonly sectionId: string;
  readonly sectionSlug: string;
  readonly tagId: string;
  /** The topic of every story. */
  readonly longTagId: string;
  readonly personId: string;
  readonly writerSlug: string;
}

/**
 * Makes the archive of a newspaper, or lengthens it from `from` to `to` stories: all public, the newest first, in eight
 * sections, on two topics each and one that all have, by forty people; texts of about a hundred words. Triggers are off meanwhile, and what
 * they would have kept is written beside: the words as `story_vector` does, without what these texts do not need.
 */
export async function fillArchive(
  database: Database,
  newsroom: TestNewsroom,
  { from, to }: { from: number; to: number },
): Promise<Archive> {
  if (from === 0) await openArchive(database, newsroom);
  // Built at the end in one go: word by word it would take most of the time.
  await atLength(database, "drop index if exists story_search_search_idx");
  for (let first = from + 1; first <= to; first += atOnce) {
    await addStories(database, newsroom, first, Math.min(to, first + atOnce - 1));
  }
  await atLength(
    database,
    "set maintenance_work_mem = '512MB'",
    "create index story_search_search_idx on story_search using gin (search) with (fastupdate = off)",
  );
  await writeWords(database);
  await atLength(database, "vacuum analyze");
  const { rows } = await database.execute<Archive & Record<string, unknown>>(sql`
    select (select id from sections where slug = 'kanal-1') as "sectionId", 'kanal-1' as "sectionSlug",
      (select id from tags where slug = 'topik-1') as "tagId",
      (select id from tags where slug = 'topik-umum') as "longTagId",
      (select id from people where slug = 'penulis-1') as "personId", 'penulis-1' as "writerSlug"`);
  const [archive] = rows;
  if (!archive) throw new Error("the archive is empty");
  return archive;
}

/** Runs statements one after the other on a connection that may take its time. */
async function atLength(database: Database, ...statements: string[]): Promise<void> {
  const client = await database.$client.connect();
  try {
    await client.query("set statement_timeout = 0");
    for (const statement of statements) await client.query(statement);
  } finally {
    client.release(true);
  }
}

async function openArchive(database: Database, { writer }: TestNewsroom): Promise<void> {
  await database.execute(sql`insert into sections (id, slug, name)
    select gen_random_uuid(), 'kanal-' || n, 'Kanal ' || n from generate_series(1, ${sectionsMade}) n`);
  await database.execute(sql`insert into tags (id, slug, name)
    select gen_random_uuid(), 'topik-' || n, 'Topik ' || n from generate_series(1, ${topicsMade}) n
    union all select gen_random_uuid(), 'topik-umum', 'Topik Umum'`);
  await database.execute(sql`insert into people (id, email, name, slug, password_hash)
    select gen_random_uuid(), 'p' || n || '@contoh.id', 'Penulis Nomor ' || n, 'penulis-' || n,
      (select password_hash from people where id = ${writer.personId})
    from generate_series(1, ${writersMade}) n`);
}

async function addStories(
  database: Database,
  { writer }: TestNewsroom,
  first: number,
  last: number,
): Promise<void> {
  const usual = (name: keyof typeof archiveWords, every: number, rest: number) =>
    sql`case when n % ${every}::bigint = ${rest} then ${`${archiveWords[name]} `} else '' end`;
  await database.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`set local work_mem = '256MB'`);
    await tx.execute(sql`
      with made as (
        select n, uuidv7() as id, uuidv7() as revision_id,
          (select id from sections where slug = 'kanal-' || (1 + n % ${sectionsMade})) as section_id,
          now() - n * interval '1 day' / ${storiesPerDay} as at,
          initcap(${word(sql`n`)}) || ' ' || ${usual("everyHundredth", 100, 1)}
            || case when n % 30 = 1 then ${`${archiveWords.everyThird} `} else '' end
            || ${word(sql`n * 7`)} || ' ' || ${word(sql`n * 13`)} || ' ' || n as title,
          (select string_agg(${word(sql`n * 31 + w * w * 17`)}, ' ') from generate_series(1, 90) w) || ' '
            || ${usual("everyThird", 3, 1)} || ${usual("everyThirdToo", 3, 2)} || case when n % 50 = 0
              then ${`${archiveWords.everyThird} ${archiveWords.everyThirdToo} `} else '' end
            || ${usual("everyTenThousandth", 10_000, 1)} as text
        from generate_series(${first}::bigint, ${last}::bigint) n
      ), told as (
        insert into stories (id, state, writer_id, title, section_id, word_count, submitted_revision_id,
          approved_revision_id, created_at, touched_at, state_since)
        select id, 'published', ${writer.personId}::uuid, title, section_id, 90, revision_id, revision_id, at, at, at from made
      ), published as (
        insert into publications (story_id, revision_id, section_id, slug, visible_at)
        select id, revision_id, section_id, 'berita-' || n, at from made
      ), tagged as (
        insert into revision_tags (revision_id, tag_id)
        select distinct revision_id, tag.id from made join tags tag
          on tag.slug in ('topik-umum', 'topik-' || (1 + n % ${topicsMade}), 'topik-' || (1 + n * 7 % ${topicsMade}))
      ), signed as (
        insert into revision_bylines (revision_id, person_id)
        select revision_id, writer.id from made join people writer on writer.slug = 'penulis-' || (1 + n % ${writersMade})
      ), corrected as (
        insert into story_reads_daily (story_id, day, section_id, reads)
        select id, at::date, section_id, 1 + n % 97 from made where n <= ${storiesPerDay * 20}
      )
      insert into revisions (id, story_id, number, reason, title, kind, section_id, content, plain_text, word_count)
      select revision_id, id, 1, 'approve', title, case when n % 40 = 0 then 'opinion' else 'news' end, section_id,
        ${JSON.stringify(content)}::jsonb, text, 90 from made`);
    const since = sql`publication.visible_at between now() - ${last}::bigint * interval '1 day' / ${storiesPerDay} - interval '1 second'
      and now() - ${first}::bigint * interval '1 day' / ${storiesPerDay} + interval '1 second'`;
    await tx.execute(sql`
      insert into story_search (story_id, visible_at, is_learned, search)
      select publication.story_id, publication.visible_at, true,
        setweight(title.words, 'A') || setweight(to_tsvector('redaksi', 'jambi'), 'B')
          || setweight(to_tsvector('redaksi', lower(writer.name)), 'C') || setweight(to_tsvector('redaksi', revision.plain_text), 'D')
          || array_to_tsvector(array(select '^' || lexeme from unnest(title.words)) || array['@p' || writer.id,
            '@s' || publication.section_id, '@k' || revision.kind, to_char(zoned.at, '"@y"YYYY'),
            to_char(zoned.at, '"@m"YYYYMM'), to_char(zoned.at, '"@d"YYYYMMDD')])
      from publications publication join revisions revision on revision.id = publication.revision_id
      join revision_bylines byline on byline.revision_id = revision.id join people writer on writer.id = byline.person_id
      cross join lateral (select to_tsvector('redaksi', lower(revision.title)) as words) title
      cross join lateral (select publication.visible_at at time zone 'Asia/Jakarta' as at) zoned
      where ${since} on conflict do nothing`);
    await tx.execute(sql`
      insert into story_shelves (shelf_id, visible_at, story_id)
      select shelf.id, publication.visible_at, publication.story_id from publications publication
      cross join lateral (select tag_id as id from revision_tags where revision_id = publication.revision_id
        union select person_id from revision_bylines where revision_id = publication.revision_id) shelf
      where ${since} on conflict do nothing`);
  });
}

/** The words of the archive as counting every story would have found them, near enough. */
async function writeWords(database: Database): Promise<void> {
  await database.execute(sql`truncate search_words`);
  await database.execute(sql`
    with archive as (select count(*) as stories from publications)
    insert into search_words (word, stem, stories)
    select word, coalesce((ts_lexize('indonesian_stem', word))[1], word), greatest(1, share * stories)::int
    from archive cross join (
      select ${word(sql`n`)} as word, 90.0 / ${vocabulary} as share from generate_series(0, ${vocabulary - 1}::bigint) n
      union all values (${archiveWords.everyThird}, 0.35), (${archiveWords.everyThirdToo}, 0.35),
        (${archiveWords.everyHundredth}, 0.01), (${archiveWords.everyTenThousandth}, 0.0001)) told
    on conflict do nothing`);
}

/** One of so many invented words: letters for the figures of a number. */
function word(number: SQL): SQL {
  return sql`('kata' || translate(lpad(((${number}) % ${vocabulary}::bigint)::text, 5, '0'), '0123456789', 'abdeghiklo'))`;
}
