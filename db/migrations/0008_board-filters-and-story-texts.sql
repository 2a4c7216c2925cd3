CREATE TABLE "board_filters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"is_shared" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "board_filters_name_length" CHECK (length("board_filters"."name") between 1 and 40),
	CONSTRAINT "board_filters_query_length" CHECK (length("board_filters"."query") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "story_texts" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"text" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "board_filters" ADD CONSTRAINT "board_filters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_texts" ADD CONSTRAINT "story_texts_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "board_filters_person_name_key" ON "board_filters" USING btree ("person_id",lower("name"));--> statement-breakpoint
CREATE INDEX "board_filters_shared_idx" ON "board_filters" USING btree ("created_at") WHERE "board_filters"."is_shared";--> statement-breakpoint
-- BY HAND from here to the end: what the desk searches, kept in step by triggers. ------------------------------
-- Titles twice: as stems, and as they are written, because half a word has no stem yet.
ALTER TABLE story_texts ADD COLUMN search tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('redaksi'::regconfig, left(title, 1000)), 'A')
  || setweight(to_tsvector('simple'::regconfig, left(title, 1000)), 'B')
  || setweight(to_tsvector('redaksi'::regconfig, left(text, 100000)), 'D')
) STORED;--> statement-breakpoint
INSERT INTO story_texts (story_id, title, text)
SELECT s.id, s.title, coalesce(
  (SELECT left(r.plain_text, 100000) FROM revisions r WHERE r.story_id = s.id ORDER BY r.number DESC LIMIT 1), '')
FROM stories s;--> statement-breakpoint
CREATE INDEX story_texts_search_idx ON story_texts USING gin (search);--> statement-breakpoint
CREATE FUNCTION keep_story_title() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO story_texts (story_id, title) VALUES (NEW.id, NEW.title)
  ON CONFLICT (story_id) DO UPDATE SET title = excluded.title
  WHERE story_texts.title IS DISTINCT FROM excluded.title;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER stories_title_searched AFTER INSERT OR UPDATE OF title ON stories
  FOR EACH ROW EXECUTE FUNCTION keep_story_title();--> statement-breakpoint
CREATE FUNCTION keep_revision_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A draft that was stored has its own text already; the same words are not indexed twice.
  INSERT INTO story_texts (story_id, text) VALUES (NEW.story_id, left(NEW.plain_text, 100000))
  ON CONFLICT (story_id) DO UPDATE SET text = excluded.text
  WHERE story_texts.text IS DISTINCT FROM excluded.text;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER revisions_text_searched AFTER INSERT ON revisions
  FOR EACH ROW EXECUTE FUNCTION keep_revision_text();
