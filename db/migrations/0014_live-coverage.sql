CREATE TABLE "live_coverages" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_by_id" uuid NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by_id" uuid,
	"entries_wait" boolean DEFAULT false NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"summary_version" integer DEFAULT 0 NOT NULL,
	"change" bigint DEFAULT 1 NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "live_coverages_summary_length" CHECK (length("live_coverages"."summary") <= 1000),
	CONSTRAINT "live_coverages_end_whole" CHECK (("live_coverages"."ended_at" is null) = ("live_coverages"."ended_by_id" is null) and "live_coverages"."ended_at" >= "live_coverages"."started_at")
);
--> statement-breakpoint
CREATE TABLE "live_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"headline" text DEFAULT '' NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"pictures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"key_moment" boolean DEFAULT false NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"published_by_id" uuid,
	"edited_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "live_entries_state_known" CHECK ("live_entries"."state" in ('waiting', 'published', 'deleted')),
	CONSTRAINT "live_entries_lengths" CHECK (length("live_entries"."headline") <= 120 and length("live_entries"."text") <= 2000 and jsonb_typeof("live_entries"."pictures") = 'array' and jsonb_array_length("live_entries"."pictures") <= 6),
	CONSTRAINT "live_entries_says" CHECK ("live_entries"."headline" <> '' or "live_entries"."text" <> '' or jsonb_array_length("live_entries"."pictures") > 0),
	CONSTRAINT "live_entries_moment_named" CHECK (not "live_entries"."key_moment" or "live_entries"."headline" <> ''),
	CONSTRAINT "live_entries_published_whole" CHECK (("live_entries"."published_at" is null) = ("live_entries"."published_by_id" is null) and ("live_entries"."state" <> 'published' or "live_entries"."published_at" is not null) and ("live_entries"."state" <> 'waiting' or "live_entries"."published_at" is null)),
	CONSTRAINT "live_entries_deleted_whole" CHECK (("live_entries"."state" = 'deleted') = ("live_entries"."deleted_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "live_entry_pictures" (
	"entry_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	CONSTRAINT "live_entry_pictures_pkey" PRIMARY KEY("entry_id","media_id")
);
--> statement-breakpoint
CREATE TABLE "live_entry_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"event" text NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"headline" text NOT NULL,
	"text" text NOT NULL,
	"pictures" jsonb NOT NULL,
	"key_moment" boolean NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "live_entry_versions_event_known" CHECK ("live_entry_versions"."event" in ('send', 'publish', 'edit', 'delete')),
	CONSTRAINT "live_entry_versions_reason" CHECK (("live_entry_versions"."event" = 'delete') = ("live_entry_versions"."reason" <> '')),
	CONSTRAINT "live_entry_versions_reason_length" CHECK (length("live_entry_versions"."reason") <= 300)
);
--> statement-breakpoint
CREATE TABLE "live_presence" (
	"story_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "live_presence_pkey" PRIMARY KEY("story_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "live_reporters" (
	"story_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "live_reporters_pkey" PRIMARY KEY("story_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "live_coverages" ADD CONSTRAINT "live_coverages_story_id_publications_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."publications"("story_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_coverages" ADD CONSTRAINT "live_coverages_started_by_id_people_id_fk" FOREIGN KEY ("started_by_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_coverages" ADD CONSTRAINT "live_coverages_ended_by_id_people_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entries" ADD CONSTRAINT "live_entries_story_id_live_coverages_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."live_coverages"("story_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entries" ADD CONSTRAINT "live_entries_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entries" ADD CONSTRAINT "live_entries_published_by_id_people_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entry_pictures" ADD CONSTRAINT "live_entry_pictures_entry_id_live_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."live_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entry_pictures" ADD CONSTRAINT "live_entry_pictures_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entry_versions" ADD CONSTRAINT "live_entry_versions_entry_id_live_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."live_entries"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_entry_versions" ADD CONSTRAINT "live_entry_versions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_presence" ADD CONSTRAINT "live_presence_story_id_live_coverages_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."live_coverages"("story_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_presence" ADD CONSTRAINT "live_presence_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_reporters" ADD CONSTRAINT "live_reporters_story_id_live_coverages_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."live_coverages"("story_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_reporters" ADD CONSTRAINT "live_reporters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "live_coverages_started_idx" ON "live_coverages" USING btree ("started_at" DESC NULLS LAST,"story_id");--> statement-breakpoint
CREATE INDEX "live_entries_shown_idx" ON "live_entries" USING btree ("story_id","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "live_entries"."state" = 'published';--> statement-breakpoint
CREATE INDEX "live_entries_moments_idx" ON "live_entries" USING btree ("story_id","published_at" DESC NULLS LAST) WHERE "live_entries"."state" = 'published' and "live_entries"."key_moment";--> statement-breakpoint
CREATE INDEX "live_entries_waiting_idx" ON "live_entries" USING btree ("story_id","sent_at") WHERE "live_entries"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "live_entries_author_idx" ON "live_entries" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "live_entry_pictures_media_idx" ON "live_entry_pictures" USING btree ("media_id","entry_id");--> statement-breakpoint
CREATE INDEX "live_entry_versions_entry_idx" ON "live_entry_versions" USING btree ("entry_id","at");--> statement-breakpoint
CREATE INDEX "live_presence_person_idx" ON "live_presence" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "live_reporters_person_idx" ON "live_reporters" USING btree ("person_id");--> statement-breakpoint
-- HAND-WRITTEN from here on (live coverage): keep when this file is made anew.
CREATE FUNCTION refuse_entry_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- An entry is taken back, never removed; whose it is and when it came stays as it was.
  IF TG_OP = 'DELETE' OR OLD.state = 'deleted'
    OR (NEW.id, NEW.story_id, NEW.author_id, NEW.sent_at) IS DISTINCT FROM (OLD.id, OLD.story_id, OLD.author_id, OLD.sent_at)
    OR (OLD.published_at IS NOT NULL AND NEW.published_at IS DISTINCT FROM OLD.published_at)
  THEN
    RAISE EXCEPTION 'an entry of a live coverage is never removed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER live_entries_kept BEFORE UPDATE OR DELETE ON live_entries
  FOR EACH ROW EXECUTE FUNCTION refuse_entry_removal();--> statement-breakpoint
CREATE TRIGGER live_entry_versions_append_only BEFORE UPDATE OR DELETE ON live_entry_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
