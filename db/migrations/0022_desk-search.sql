ALTER TABLE "story_texts" ADD COLUMN "marks" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "stories_state_touched_idx" ON "stories" USING btree ("state","touched_at","id");--> statement-breakpoint
-- BY HAND from here to the end: marks of state and day beside the words that the desk searches. ----------------
CREATE FUNCTION desk_marks(state text, touched_at timestamptz) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY['@w' || state, to_char(at, '"@y"YYYY'), to_char(at, '"@m"YYYYMM'), to_char(at, '"@d"YYYYMMDD')]
  FROM (SELECT touched_at AT TIME ZONE 'UTC' AS at) clock
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION keep_story_title() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Touched again on the same day in the same state, a story keeps its marks: nothing is written.
  INSERT INTO story_texts (story_id, title, marks) VALUES (NEW.id, NEW.title, desk_marks(NEW.state, NEW.touched_at))
  ON CONFLICT (story_id) DO UPDATE SET title = excluded.title, marks = excluded.marks
  WHERE (story_texts.title, story_texts.marks) IS DISTINCT FROM (excluded.title, excluded.marks);
  RETURN NULL;
END $$;--> statement-breakpoint
DROP TRIGGER stories_title_searched ON stories;--> statement-breakpoint
CREATE TRIGGER stories_title_searched AFTER INSERT OR UPDATE OF title, state, touched_at ON stories
  FOR EACH ROW EXECUTE FUNCTION keep_story_title();--> statement-breakpoint
-- Narrow rows: what is found is fetched by the hundreds.
ALTER TABLE story_texts SET (toast_tuple_target = 128);--> statement-breakpoint
ALTER TABLE story_texts DROP COLUMN search;--> statement-breakpoint
UPDATE story_texts SET marks = desk_marks(s.state, s.touched_at) FROM stories s WHERE s.id = story_texts.story_id;--> statement-breakpoint
ALTER TABLE story_texts ADD COLUMN search tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('redaksi'::regconfig, left(title, 1000)), 'A')
  || setweight(to_tsvector('simple'::regconfig, left(title, 1000)), 'B')
  || setweight(to_tsvector('redaksi'::regconfig, left(text, 100000)), 'D')
  || array_to_tsvector(marks)
) STORED;--> statement-breakpoint
CREATE INDEX story_texts_search_idx ON story_texts USING gin (search);
--> statement-breakpoint
-- Always by the index: read one by one, every text would be unpacked. Few, so that the planner begins with them: it
-- cannot count words that begin with half a word.
CREATE FUNCTION desk_answers(asked tsquery) RETURNS SETOF uuid LANGUAGE plpgsql STABLE ROWS 200 SET enable_seqscan = off AS $$
BEGIN
  RETURN QUERY SELECT found.story_id FROM story_texts found WHERE found.search @@ asked;
END $$;
