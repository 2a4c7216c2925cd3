ALTER TABLE "moves" ADD COLUMN "to_person_id" uuid;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "released_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "held_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "site_settings" ADD COLUMN "second_approval" text DEFAULT 'off' NOT NULL;--> statement-breakpoint
ALTER TABLE "site_settings" ADD COLUMN "second_approval_section_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "site_settings" ADD COLUMN "edit_after_approval" text DEFAULT 'void' NOT NULL;--> statement-breakpoint
ALTER TABLE "site_settings" ADD COLUMN "usual_times" text[] DEFAULT '{06:00,12:00,16:00,19:00}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "site_settings" ADD COLUMN "schedule_gap_minutes" integer DEFAULT 15 NOT NULL;--> statement-breakpoint
ALTER TABLE "site_settings" ADD COLUMN "return_reasons" text[] DEFAULT array['Lengkapi tanggapan pihak yang disebut.', 'Cantumkan sumber angka dan datanya.', 'Perbaiki keterangan dan kredit foto.', 'Teras berita belum menjawab apa, siapa, kapan, dan di mana.', 'Judul belum sesuai isi.']::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "site_settings" ADD COLUMN "desk_rules_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "site_settings" ADD COLUMN "schedule_paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "site_settings" ADD COLUMN "schedule_paused_by_id" uuid;--> statement-breakpoint
ALTER TABLE "site_settings" ADD COLUMN "schedule_pause_reason" text;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "sensitive" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "first_approved_by_id" uuid;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "first_approved_revision_id" uuid;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "working_copy_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "moves" ADD CONSTRAINT "moves_to_person_id_people_id_fk" FOREIGN KEY ("to_person_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_schedule_paused_by_id_people_id_fk" FOREIGN KEY ("schedule_paused_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_first_approved_by_id_people_id_fk" FOREIGN KEY ("first_approved_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_gap" CHECK ("site_settings"."schedule_gap_minutes" between 0 and 240);--> statement-breakpoint
ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_pause_whole" CHECK (("site_settings"."schedule_paused_at" is null) = ("site_settings"."schedule_pause_reason" is null));--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_first_approval_in_review" CHECK ("stories"."first_approved_revision_id" is null or "stories"."state" in ('in-review', 'update-in-review'));--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_working_copy_of_approved" CHECK ("stories"."working_copy_since" is null or "stories"."state" in ('approved', 'scheduled', 'published'));--> statement-breakpoint
-- BY HAND from here to the end. ---------------------------------------------------------------------------------
ALTER TABLE stories
  ADD CONSTRAINT stories_first_approved_revision_fk FOREIGN KEY (first_approved_revision_id) REFERENCES revisions (id) ON DELETE RESTRICT;--> statement-breakpoint
-- The copy of a draft's mark, as far as the latest revision knows it; the next stored keystroke brings it in step.
UPDATE stories s SET sensitive = true
WHERE (SELECT (r.content ->> 'sensitive')::boolean FROM revisions r WHERE r.story_id = s.id ORDER BY r.number DESC LIMIT 1);--> statement-breakpoint
-- The one condition for "public": while all schedules are paused, only what was visible before the pause or was
-- brought out by hand; after it, nothing that came due meanwhile until an editor decides about it.
CREATE OR REPLACE VIEW public_stories AS
SELECT p.story_id, p.revision_id, p.section_id, s.slug AS section_slug, s.name AS section_name, s.accent AS section_accent,
  p.slug, p.editor_id, p.visible_at AS published_at, p.updated_at,
  r.title, r.kicker, r.dek, r.kind, r.content, r.plain_text, r.word_count, r.picture_id, r.search
FROM publications p
JOIN revisions r ON r.id = p.revision_id
JOIN sections s ON s.id = p.section_id
WHERE p.visible_at <= now()
  AND (p.embargo_until IS NULL OR p.embargo_until <= now())
  AND p.withdrawn_at IS NULL
  AND (p.released_at IS NOT NULL OR (p.held_at IS NULL
    AND greatest(p.visible_at, p.embargo_until) <= coalesce((SELECT schedule_paused_at FROM site_settings), now())));
