CREATE TABLE "history" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event" text NOT NULL,
	"person_id" uuid,
	"job" text,
	"subject_id" uuid,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"verb" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"person_id" uuid,
	"job" text,
	"note" text DEFAULT '' NOT NULL,
	"revision_id" uuid,
	"publish_at" timestamp with time zone,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "moves_one_actor" CHECK (("moves"."person_id" is null) <> ("moves"."job" is null))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"topic" text NOT NULL,
	"story_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"delivered_at" timestamp with time zone,
	CONSTRAINT "outbox_key_key" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"state" text DEFAULT 'received' NOT NULL,
	"failure" text,
	"file_name" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"width" integer,
	"height" integer,
	"renditions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"colour" text,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"focal_x" real DEFAULT 0.5 NOT NULL,
	"focal_y" real DEFAULT 0.5 NOT NULL,
	"taken_at" timestamp with time zone,
	"uploaded_by_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_state_known" CHECK ("media"."state" in ('received', 'ready', 'failed')),
	CONSTRAINT "media_failed_has_reason" CHECK (("media"."state" = 'failed') = ("media"."failure" is not null)),
	CONSTRAINT "media_focal_range" CHECK ("media"."focal_x" between 0 and 1 and "media"."focal_y" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"revision_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"editor_id" uuid,
	"visible_at" timestamp with time zone NOT NULL,
	"embargo_until" timestamp with time zone,
	"updated_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_ground" text,
	"withdrawal_note" text,
	CONSTRAINT "publications_slug_shape" CHECK ("publications"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("publications"."slug") <= 120),
	CONSTRAINT "publications_withdrawal_whole" CHECK (("publications"."withdrawn_at" is null) = ("publications"."withdrawal_ground" is null) and ("publications"."withdrawn_at" is null) = ("publications"."withdrawal_note" is null))
);
--> statement-breakpoint
CREATE TABLE "redirects" (
	"path" text PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_reads" (
	"story_id" uuid NOT NULL,
	"hour" timestamp with time zone NOT NULL,
	"reads" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision_bylines" (
	"revision_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "revision_bylines_pkey" PRIMARY KEY("revision_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "revision_pictures" (
	"revision_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	CONSTRAINT "revision_pictures_pkey" PRIMARY KEY("revision_id","media_id")
);
--> statement-breakpoint
CREATE TABLE "revision_tags" (
	"revision_id" uuid NOT NULL,
	"tag_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "revision_tags_pkey" PRIMARY KEY("revision_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"reason" text NOT NULL,
	"created_by_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"title" text NOT NULL,
	"kicker" text DEFAULT '' NOT NULL,
	"dek" text DEFAULT '' NOT NULL,
	"kind" text NOT NULL,
	"section_id" uuid,
	"content" jsonb NOT NULL,
	"plain_text" text NOT NULL,
	"word_count" integer NOT NULL,
	"picture_id" uuid,
	CONSTRAINT "revisions_title_length" CHECK (length("revisions"."title") <= 200)
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"accent" text DEFAULT 'ink' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sections_slug_shape" CHECK ("sections"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "tags_slug_shape" CHECK ("tags"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "site_settings" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"tagline" text DEFAULT '' NOT NULL,
	"time_zone" text DEFAULT 'Asia/Jakarta' NOT NULL,
	"locale" text DEFAULT 'id' NOT NULL,
	"publisher_name" text DEFAULT '' NOT NULL,
	"publisher_address" text DEFAULT '' NOT NULL,
	"publisher_email" text DEFAULT '' NOT NULL,
	"publisher_phone" text DEFAULT '' NOT NULL,
	"may_approve_own" boolean DEFAULT false NOT NULL,
	"edition" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "site_settings_one_row" CHECK ("site_settings"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"code" text,
	"password_hash" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"locale" text DEFAULT 'id' NOT NULL,
	"bio" text DEFAULT '' NOT NULL,
	"masthead_title" text,
	"masthead_position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_status_known" CHECK ("people"."status" in ('active', 'suspended')),
	CONSTRAINT "people_name_length" CHECK (length("people"."name") between 1 and 120)
);
--> statement-breakpoint
CREATE TABLE "person_roles" (
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "person_roles_pkey" PRIMARY KEY("person_id","role"),
	CONSTRAINT "person_roles_role_known" CHECK ("person_roles"."role" in ('contributor', 'reporter', 'editor', 'managing-editor', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "person_sections" (
	"person_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	CONSTRAINT "person_sections_pkey" PRIMARY KEY("person_id","section_id")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"document" "bytea" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by_id" uuid
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"writer_id" uuid NOT NULL,
	"reviewer_id" uuid,
	"title" text DEFAULT '' NOT NULL,
	"kind" text DEFAULT 'news' NOT NULL,
	"section_id" uuid,
	"word_count" integer DEFAULT 0 NOT NULL,
	"submitted_by_id" uuid,
	"submitted_revision_id" uuid,
	"approved_revision_id" uuid,
	"publish_at" timestamp with time zone,
	"embargo_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"touched_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state_since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stories_state_known" CHECK ("stories"."state" in ('draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'updating', 'update-in-review', 'update-returned', 'withdrawn', 'spiked')),
	CONSTRAINT "stories_scheduled_has_time" CHECK (("stories"."state" = 'scheduled') = ("stories"."publish_at" is not null)),
	CONSTRAINT "stories_approved_has_revision" CHECK ("stories"."state" not in ('approved', 'scheduled', 'published', 'updating', 'update-in-review', 'update-returned', 'withdrawn') or "stories"."approved_revision_id" is not null),
	CONSTRAINT "stories_review_has_revision" CHECK ("stories"."state" not in ('in-review', 'update-in-review') or "stories"."submitted_revision_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "story_writers" (
	"story_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "story_writers_pkey" PRIMARY KEY("story_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "history" ADD CONSTRAINT "history_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moves" ADD CONSTRAINT "moves_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moves" ADD CONSTRAINT "moves_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_id_people_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_editor_id_people_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_reads" ADD CONSTRAINT "story_reads_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_bylines" ADD CONSTRAINT "revision_bylines_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_bylines" ADD CONSTRAINT "revision_bylines_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_pictures" ADD CONSTRAINT "revision_pictures_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_pictures" ADD CONSTRAINT "revision_pictures_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_tags" ADD CONSTRAINT "revision_tags_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_tags" ADD CONSTRAINT "revision_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_sections" ADD CONSTRAINT "person_sections_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_sections" ADD CONSTRAINT "person_sections_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_updated_by_id_people_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_writer_id_people_id_fk" FOREIGN KEY ("writer_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_reviewer_id_people_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_submitted_by_id_people_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_writers" ADD CONSTRAINT "story_writers_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_writers" ADD CONSTRAINT "story_writers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "history_subject_idx" ON "history" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "history_at_idx" ON "history" USING btree ("at");--> statement-breakpoint
CREATE INDEX "moves_story_at_idx" ON "moves" USING btree ("story_id","at");--> statement-breakpoint
CREATE INDEX "moves_person_at_idx" ON "moves" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "outbox_waiting_idx" ON "outbox" USING btree ("created_at") WHERE "outbox"."delivered_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "media_token_key" ON "media" USING btree ("token");--> statement-breakpoint
CREATE INDEX "media_sha256_idx" ON "media" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "media_created_idx" ON "media" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "publications_address_key" ON "publications" USING btree ("section_id","slug");--> statement-breakpoint
CREATE INDEX "publications_visible_idx" ON "publications" USING btree ("visible_at" DESC NULLS LAST,"story_id");--> statement-breakpoint
CREATE INDEX "publications_section_visible_idx" ON "publications" USING btree ("section_id","visible_at" DESC NULLS LAST,"story_id");--> statement-breakpoint
CREATE UNIQUE INDEX "publications_revision_key" ON "publications" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "redirects_story_idx" ON "redirects" USING btree ("story_id");--> statement-breakpoint
CREATE UNIQUE INDEX "story_reads_story_hour_key" ON "story_reads" USING btree ("story_id","hour");--> statement-breakpoint
CREATE INDEX "story_reads_hour_idx" ON "story_reads" USING btree ("hour");--> statement-breakpoint
CREATE INDEX "revision_bylines_person_idx" ON "revision_bylines" USING btree ("person_id","revision_id");--> statement-breakpoint
CREATE INDEX "revision_pictures_media_idx" ON "revision_pictures" USING btree ("media_id","revision_id");--> statement-breakpoint
CREATE INDEX "revision_tags_tag_idx" ON "revision_tags" USING btree ("tag_id","revision_id");--> statement-breakpoint
CREATE UNIQUE INDEX "revisions_story_number_key" ON "revisions" USING btree ("story_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "sections_slug_key" ON "sections" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "tags_slug_key" ON "tags" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email_key" ON "people" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "people_slug_key" ON "people" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "people_code_key" ON "people" USING btree (lower("code"));--> statement-breakpoint
CREATE INDEX "sessions_person_idx" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "stories_state_since_idx" ON "stories" USING btree ("state","state_since");--> statement-breakpoint
CREATE INDEX "stories_section_state_idx" ON "stories" USING btree ("section_id","state","touched_at");--> statement-breakpoint
CREATE INDEX "stories_writer_idx" ON "stories" USING btree ("writer_id","touched_at");--> statement-breakpoint
CREATE INDEX "stories_touched_idx" ON "stories" USING btree ("touched_at","id");--> statement-breakpoint
CREATE INDEX "stories_publish_at_idx" ON "stories" USING btree ("publish_at") WHERE "stories"."state" = 'scheduled';--> statement-breakpoint
CREATE INDEX "story_writers_person_idx" ON "story_writers" USING btree ("person_id");