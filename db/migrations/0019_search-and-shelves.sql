CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"stem" text NOT NULL,
	"stories" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_search" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"visible_at" timestamp with time zone NOT NULL,
	"is_learned" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_shelves" (
	"shelf_id" uuid NOT NULL,
	"visible_at" timestamp with time zone NOT NULL,
	"story_id" uuid NOT NULL
);
--> statement-breakpoint
DROP INDEX "story_reads_daily_day_idx";--> statement-breakpoint
DROP INDEX "story_reads_daily_section_day_idx";--> statement-breakpoint
ALTER TABLE "story_search" ADD CONSTRAINT "story_search_story_id_publications_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."publications"("story_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_shelves" ADD CONSTRAINT "story_shelves_story_id_publications_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."publications"("story_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_words_stem_idx" ON "search_words" USING btree ("stem");--> statement-breakpoint
CREATE INDEX "story_search_unlearned_idx" ON "story_search" USING btree ("story_id") WHERE not "story_search"."is_learned";--> statement-breakpoint
CREATE UNIQUE INDEX "story_shelves_newest_key" ON "story_shelves" USING btree ("shelf_id","visible_at" DESC NULLS LAST,"story_id");--> statement-breakpoint
CREATE INDEX "story_shelves_story_idx" ON "story_shelves" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "story_reads_daily_day_most_idx" ON "story_reads_daily" USING btree ("day","reads" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "story_reads_daily_section_day_most_idx" ON "story_reads_daily" USING btree ("section_id","day","reads" DESC NULLS LAST);--> statement-breakpoint
-- BY HAND from here to the end: what readers search, kept in step by a trigger on `publications`. ----------------
ALTER TABLE story_search ADD COLUMN search tsvector NOT NULL;--> statement-breakpoint
-- Lexemes go to the side table, so that the rows stay narrow: most questions only ask which are newest.
ALTER TABLE story_search SET (toast_tuple_target = 128);--> statement-breakpoint
CREATE INDEX story_search_search_idx ON story_search USING gin (search) WITH (fastupdate = off);--> statement-breakpoint
CREATE INDEX search_words_trgm_idx ON search_words USING gin (word gin_trgm_ops);--> statement-breakpoint
-- Text as it is searched: without accents, in small letters and figures with single spaces between; "Covid-19" and
-- "covid19" are "covid 19", "Rp25.000" is "rp 25000", "R.S.U.D." is "rsud", "Jum'at" is "jumat". `plain-words.ts`
-- does the same to a question.
CREATE FUNCTION search_text(raw text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    translate(lower(unaccent(raw)), '''’‘`ʼ', ''),
    '(\d)\.(?=\d\d\d(?!\d))', '\1', 'g'),
    '\m([a-z])\.(?=[a-z]\M)', '\1', 'g'),
    '([a-z])(?=\d)', '\1 ', 'g'),
    '(\d)(?=[a-z])', '\1 ', 'g'),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+', ' ', 'g'))
$$;--> statement-breakpoint
CREATE FUNCTION story_vector(publication publications, revision revisions) RETURNS tsvector LANGUAGE sql STABLE AS $$
  WITH zoned AS (
    SELECT publication.visible_at AT TIME ZONE coalesce((SELECT time_zone FROM site_settings), 'Asia/Jakarta') AS at
  ), title AS (
    SELECT to_tsvector('redaksi'::regconfig, search_text(revision.title)) AS words
  )
  SELECT setweight(title.words, 'A')
    || setweight(to_tsvector('redaksi'::regconfig, search_text(concat_ws(' ', revision.kicker, revision.dek,
      revision.content ->> 'place', (SELECT string_agg(tag.name, ' ' ORDER BY tagged.position)
        FROM revision_tags tagged JOIN tags tag ON tag.id = tagged.tag_id WHERE tagged.revision_id = revision.id)))), 'B')
    || setweight(to_tsvector('redaksi'::regconfig, search_text(coalesce((SELECT string_agg(writer.name, ' ' ORDER BY byline.position)
        FROM revision_bylines byline JOIN people writer ON writer.id = byline.person_id
        WHERE byline.revision_id = revision.id), ''))), 'C')
    || setweight(to_tsvector('redaksi'::regconfig, search_text(left(revision.plain_text, 100000))), 'D')
    || array_to_tsvector(ARRAY(SELECT '^' || lexeme FROM unnest(title.words))
      || ARRAY(SELECT '@p' || byline.person_id FROM revision_bylines byline WHERE byline.revision_id = revision.id)
      || ARRAY['@s' || publication.section_id, '@k' || revision.kind, to_char(zoned.at, '"@y"YYYY'),
        to_char(zoned.at, '"@m"YYYYMM'), to_char(zoned.at, '"@d"YYYYMMDD')])
  FROM zoned, title
$$;--> statement-breakpoint
-- The newest that answer a text query, by the index always: the planner does not count what it costs to fetch a
-- vector from the side table, and would read them all for a word that stands in many stories. Few rows are promised,
-- so that what they are joined to is looked up one by one and never read whole.
CREATE FUNCTION newest_answers(asked tsquery, before timestamptz, most integer)
RETURNS TABLE (story_id uuid, visible_at timestamptz) LANGUAGE plpgsql STABLE ROWS 20 SET enable_seqscan = off AS $$
BEGIN
  RETURN QUERY SELECT found.story_id, found.visible_at FROM story_search found
    WHERE found.search @@ asked AND found.visible_at <= now() AND found.visible_at < before
    ORDER BY found.visible_at DESC LIMIT most;
END $$;--> statement-breakpoint
CREATE FUNCTION keep_story_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM story_shelves WHERE story_id = NEW.story_id;
  IF NEW.withdrawn_at IS NOT NULL THEN
    DELETE FROM story_search WHERE story_id = NEW.story_id;
    RETURN NULL;
  END IF;
  INSERT INTO story_search (story_id, visible_at, search)
  SELECT NEW.story_id, NEW.visible_at, story_vector(NEW, revision) FROM revisions revision WHERE revision.id = NEW.revision_id
  ON CONFLICT (story_id) DO UPDATE
    SET visible_at = excluded.visible_at, search = excluded.search, is_learned = false;
  INSERT INTO story_shelves (shelf_id, visible_at, story_id)
  SELECT tag_id, NEW.visible_at, NEW.story_id FROM revision_tags WHERE revision_id = NEW.revision_id
  UNION
  SELECT person_id, NEW.visible_at, NEW.story_id FROM revision_bylines WHERE revision_id = NEW.revision_id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER publications_searched AFTER INSERT OR UPDATE OF revision_id, section_id, visible_at, withdrawn_at
  ON publications FOR EACH ROW EXECUTE FUNCTION keep_story_search();--> statement-breakpoint
INSERT INTO story_search (story_id, visible_at, search)
SELECT publication.story_id, publication.visible_at, story_vector(publication, revision)
FROM publications publication JOIN revisions revision ON revision.id = publication.revision_id
WHERE publication.withdrawn_at IS NULL;--> statement-breakpoint
INSERT INTO story_shelves (shelf_id, visible_at, story_id)
SELECT shelf.id, publication.visible_at, publication.story_id
FROM publications publication CROSS JOIN LATERAL (
  SELECT tag_id AS id FROM revision_tags WHERE revision_id = publication.revision_id
  UNION SELECT person_id FROM revision_bylines WHERE revision_id = publication.revision_id) shelf
WHERE publication.withdrawn_at IS NULL;--> statement-breakpoint
-- Nothing asks it any more. The column stays until no process of the release before this one runs.
DROP INDEX revisions_search_idx;
