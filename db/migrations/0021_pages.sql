CREATE TABLE "fixed_page_versions" (
	"page_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_by_id" uuid,
	CONSTRAINT "fixed_page_versions_pkey" PRIMARY KEY("page_id","number")
);
--> statement-breakpoint
CREATE TABLE "fixed_pages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"shelf" text NOT NULL,
	"draft" jsonb,
	"draft_saved_at" timestamp with time zone,
	"draft_saved_by_id" uuid,
	"live_number" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fixed_pages_slug_shape" CHECK ("fixed_pages"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "fixed_pages_shelf_known" CHECK ("fixed_pages"."shelf" in ('about', 'rules', 'none')),
	CONSTRAINT "fixed_pages_draft_whole" CHECK (("fixed_pages"."draft" is null) = ("fixed_pages"."draft_saved_at" is null))
);
--> statement-breakpoint
CREATE TABLE "place_spellings" (
	"spelling" text PRIMARY KEY NOT NULL,
	"place_id" uuid NOT NULL,
	CONSTRAINT "place_spellings_small" CHECK ("place_spellings"."spelling" = lower(btrim("place_spellings"."spelling")))
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "places_slug_shape" CHECK ("places"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "places_kind_known" CHECK ("places"."kind" in ('city', 'regency', 'province'))
);
--> statement-breakpoint
CREATE TABLE "closed_sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"into_id" uuid NOT NULL,
	"closed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "section_addresses" (
	"slug" text PRIMARY KEY NOT NULL,
	"section_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "kind" text DEFAULT 'news' NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "place_id" uuid;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "shows_places" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sections" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "site_settings" ADD COLUMN "facts_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "fixed_page_versions" ADD CONSTRAINT "fixed_page_versions_page_id_fixed_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."fixed_pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fixed_page_versions" ADD CONSTRAINT "fixed_page_versions_published_by_id_people_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fixed_pages" ADD CONSTRAINT "fixed_pages_draft_saved_by_id_people_id_fk" FOREIGN KEY ("draft_saved_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_spellings" ADD CONSTRAINT "place_spellings_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closed_sections" ADD CONSTRAINT "closed_sections_into_id_sections_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_addresses" ADD CONSTRAINT "section_addresses_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fixed_page_versions_person_idx" ON "fixed_page_versions" USING btree ("published_by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "fixed_pages_slug_key" ON "fixed_pages" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "place_spellings_place_idx" ON "place_spellings" USING btree ("place_id");--> statement-breakpoint
CREATE UNIQUE INDEX "places_slug_key" ON "places" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "closed_sections_into_idx" ON "closed_sections" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "section_addresses_section_idx" ON "section_addresses" USING btree ("section_id");--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publications_kind_visible_idx" ON "publications" USING btree ("kind","visible_at" DESC NULLS LAST,"story_id");--> statement-breakpoint
CREATE INDEX "publications_place_visible_idx" ON "publications" USING btree ("place_id","visible_at" DESC NULLS LAST,"story_id");--> statement-breakpoint
CREATE INDEX "revisions_dateline_idx" ON "revisions" USING btree (lower("content" ->> 'place'));--> statement-breakpoint
-- Written by hand: lists by kind and place, and the view.
CREATE FUNCTION list_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Copied from the revision, so that lists by kind and place are read from one index.
  SELECT r.kind, (SELECT s.place_id FROM place_spellings s WHERE s.spelling = lower(r.content ->> 'place'))
    INTO NEW.kind, NEW.place_id FROM revisions r WHERE r.id = NEW.revision_id;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER publications_listed BEFORE INSERT OR UPDATE OF revision_id ON publications
  FOR EACH ROW EXECUTE FUNCTION list_publication();--> statement-breakpoint
UPDATE publications p SET kind = r.kind FROM revisions r WHERE r.id = p.revision_id AND r.kind <> 'news';--> statement-breakpoint
CREATE OR REPLACE VIEW public_stories AS
SELECT p.story_id, p.revision_id, p.section_id, s.slug AS section_slug, s.name AS section_name, s.accent AS section_accent,
  p.slug, p.editor_id, p.visible_at AS published_at, p.updated_at,
  r.title, r.kicker, r.dek, p.kind, r.content, r.plain_text, r.word_count, r.picture_id, r.search, p.place_id
FROM publications p
JOIN revisions r ON r.id = p.revision_id
JOIN sections s ON s.id = p.section_id
WHERE p.visible_at <= now()
  AND (p.embargo_until IS NULL OR p.embargo_until <= now())
  AND p.withdrawn_at IS NULL
  AND (p.released_at IS NOT NULL OR (p.held_at IS NULL
    AND greatest(p.visible_at, p.embargo_until) <= coalesce((SELECT schedule_paused_at FROM site_settings), now())));
