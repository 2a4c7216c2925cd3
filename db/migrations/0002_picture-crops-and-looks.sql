CREATE TABLE "assignees" (
	"story_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"answer" text DEFAULT 'asked' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "assignees_pkey" PRIMARY KEY("story_id","person_id"),
	CONSTRAINT "assignees_answer_known" CHECK ("assignees"."answer" in ('asked', 'accepted', 'cannot')),
	CONSTRAINT "assignees_answered" CHECK (("assignees"."answer" = 'asked') = ("assignees"."answered_at" is null)),
	CONSTRAINT "assignees_reason" CHECK (("assignees"."answer" = 'cannot') = ("assignees"."reason" <> ''))
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"pitched_by_id" uuid,
	"assigned_by_id" uuid,
	"why" text DEFAULT '' NOT NULL,
	"brief" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"happens_at" timestamp with time zone,
	"deadline_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assignments_lengths" CHECK (length("assignments"."why") <= 2000 and length("assignments"."brief") <= 2000 and length("assignments"."place") <= 60),
	CONSTRAINT "assignments_someone" CHECK ("assignments"."assigned_by_id" is null or "assignments"."deadline_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "revision_names" (
	"revision_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"named_by_id" uuid,
	"named_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revision_names_length" CHECK (length("revision_names"."name") between 1 and 80)
);
--> statement-breakpoint
ALTER TABLE "stories" DROP CONSTRAINT "stories_state_known";--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "place" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "crops" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "crop_renditions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "credit_in_files" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "look_hash" bigint;--> statement-breakpoint
ALTER TABLE "assignees" ADD CONSTRAINT "assignees_story_id_assignments_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."assignments"("story_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignees" ADD CONSTRAINT "assignees_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_pitched_by_id_people_id_fk" FOREIGN KEY ("pitched_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_assigned_by_id_people_id_fk" FOREIGN KEY ("assigned_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_names" ADD CONSTRAINT "revision_names_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_names" ADD CONSTRAINT "revision_names_named_by_id_people_id_fk" FOREIGN KEY ("named_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignees_person_idx" ON "assignees" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "assignments_deadline_idx" ON "assignments" USING btree ("deadline_at");--> statement-breakpoint
CREATE INDEX "media_sender_idx" ON "media" USING btree ("uploaded_by_id","id");--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_crops_object" CHECK (jsonb_typeof("media"."crops") = 'object');--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_crop_renditions_list" CHECK (jsonb_typeof("media"."crop_renditions") = 'array');--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_state_known" CHECK ("stories"."state" in ('pitch', 'assigned', 'draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'updating', 'update-in-review', 'update-returned', 'withdrawn', 'spiked'));