CREATE TABLE "happenings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"event" text NOT NULL,
	"story_id" uuid NOT NULL,
	"comment_id" uuid,
	"request_id" uuid,
	"from_id" uuid,
	"concerned_ids" uuid[] DEFAULT '{}' NOT NULL,
	"except_ids" uuid[] DEFAULT '{}' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"told_at" timestamp with time zone,
	CONSTRAINT "happenings_key_key" UNIQUE("key"),
	CONSTRAINT "happenings_event_known" CHECK ("happenings"."event" in ('story-submitted', 'review-taken-up', 'story-returned', 'story-approved', 'story-published', 'story-withdrawn', 'schedule-missed', 'assignment-given', 'story-handed-over', 'deadline-near', 'mention', 'reply', 'story-commented', 'request-received', 'request-due-near', 'request-overdue'))
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"digest_day" date,
	"state" text DEFAULT 'waiting' NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"failure" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "mails_state_known" CHECK ("mails"."state" in ('waiting', 'sent', 'failed', 'dropped')),
	CONSTRAINT "mails_settled" CHECK (("mails"."state" = 'waiting') = ("mails"."settled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "notice_choices" (
	"person_id" uuid NOT NULL,
	"group" text NOT NULL,
	"app" boolean NOT NULL,
	"email" boolean NOT NULL,
	"push" boolean NOT NULL,
	"digest" boolean NOT NULL,
	CONSTRAINT "notice_choices_pkey" PRIMARY KEY("person_id","group"),
	CONSTRAINT "notice_choices_group_known" CHECK ("notice_choices"."group" in ('desk', 'progress', 'assignments', 'talk', 'readers', 'alarms'))
);
--> statement-breakpoint
CREATE TABLE "notice_habits" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"quiet_from" integer,
	"quiet_to" integer,
	"urgent_through" boolean NOT NULL,
	"digest_hour" integer NOT NULL,
	"digest_day" date,
	CONSTRAINT "notice_habits_quiet" CHECK (("notice_habits"."quiet_from" is null) = ("notice_habits"."quiet_to" is null) and "notice_habits"."quiet_from" between 0 and 1439 and "notice_habits"."quiet_to" between 0 and 1439),
	CONSTRAINT "notice_habits_digest_hour" CHECK ("notice_habits"."digest_hour" between 0 and 23)
);
--> statement-breakpoint
CREATE TABLE "notice_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event" text NOT NULL,
	"section_id" uuid,
	"kind" text,
	"sensitive" boolean DEFAULT false NOT NULL,
	"receiver" text NOT NULL,
	"person_id" uuid,
	"app" boolean NOT NULL,
	"email" boolean NOT NULL,
	"push" boolean NOT NULL,
	CONSTRAINT "notice_rules_event_known" CHECK ("notice_rules"."event" in ('story-submitted', 'review-taken-up', 'story-returned', 'story-approved', 'story-published', 'story-withdrawn', 'schedule-missed', 'assignment-given', 'story-handed-over', 'deadline-near', 'mention', 'reply', 'story-commented', 'request-received', 'request-due-near', 'request-overdue')),
	CONSTRAINT "notice_rules_receiver_known" CHECK ("notice_rules"."receiver" in ('concerned', 'writer', 'co-writers', 'reviewer', 'section-editors', 'managing-editors', 'person')),
	CONSTRAINT "notice_rules_person" CHECK (("notice_rules"."receiver" = 'person') = ("notice_rules"."person_id" is not null)),
	CONSTRAINT "notice_rules_some_way" CHECK ("notice_rules"."app" or "notice_rules"."email" or "notice_rules"."push")
);
--> statement-breakpoint
CREATE TABLE "push_devices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_push_at" timestamp with time zone,
	CONSTRAINT "push_devices_lengths" CHECK (length("push_devices"."endpoint") <= 1000 and length("push_devices"."p256dh") <= 200 and length("push_devices"."auth") <= 100)
);
--> statement-breakpoint
CREATE TABLE "push_keys" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"public_key" text NOT NULL,
	"sealed_private_key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "push_keys_one_row" CHECK ("push_keys"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "pushes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"notice_id" uuid NOT NULL,
	"device_id" uuid NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pushes_state_known" CHECK ("pushes"."state" in ('waiting', 'sent', 'failed', 'dropped'))
);
--> statement-breakpoint
ALTER TABLE "reader_requests" DROP CONSTRAINT "reader_requests_lengths";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind_known";--> statement-breakpoint
ALTER TABLE "reader_requests" ADD COLUMN "forgotten_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "event_id" uuid;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "request_id" uuid;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "in_app" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "mail_id" uuid;--> statement-breakpoint
ALTER TABLE "happenings" ADD CONSTRAINT "happenings_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "happenings" ADD CONSTRAINT "happenings_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "happenings" ADD CONSTRAINT "happenings_request_id_reader_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reader_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "happenings" ADD CONSTRAINT "happenings_from_id_people_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choices" ADD CONSTRAINT "notice_choices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_habits" ADD CONSTRAINT "notice_habits_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_rules" ADD CONSTRAINT "notice_rules_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_rules" ADD CONSTRAINT "notice_rules_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_devices" ADD CONSTRAINT "push_devices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_devices" ADD CONSTRAINT "push_devices_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pushes" ADD CONSTRAINT "pushes_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pushes" ADD CONSTRAINT "pushes_device_id_push_devices_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."push_devices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "happenings_waiting_idx" ON "happenings" USING btree ("at") WHERE "happenings"."told_at" is null;--> statement-breakpoint
CREATE INDEX "happenings_at_idx" ON "happenings" USING btree ("at");--> statement-breakpoint
CREATE INDEX "happenings_story_idx" ON "happenings" USING btree ("story_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mails_digest_key" ON "mails" USING btree ("person_id","digest_day");--> statement-breakpoint
CREATE INDEX "mails_waiting_idx" ON "mails" USING btree ("due_at") WHERE "mails"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "mails_created_idx" ON "mails" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "notice_rules_whole_key" ON "notice_rules" USING btree ("event","receiver",coalesce("section_id"::text, ''),coalesce("kind", ''),"sensitive",coalesce("person_id"::text, ''));--> statement-breakpoint
CREATE UNIQUE INDEX "push_devices_endpoint_key" ON "push_devices" USING btree ("endpoint");--> statement-breakpoint
CREATE INDEX "push_devices_person_idx" ON "push_devices" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pushes_notice_device_key" ON "pushes" USING btree ("notice_id","device_id");--> statement-breakpoint
CREATE INDEX "pushes_device_idx" ON "pushes" USING btree ("device_id");--> statement-breakpoint
CREATE INDEX "pushes_waiting_idx" ON "pushes" USING btree ("due_at") WHERE "pushes"."state" = 'waiting';--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_event_id_happenings_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."happenings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_request_id_reader_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."reader_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_mail_id_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."mails"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_at_idx" ON "notices" USING btree ("at");--> statement-breakpoint
CREATE INDEX "notices_mail_idx" ON "notices" USING btree ("mail_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_event_key" ON "notices" USING btree ("event_id","person_id");--> statement-breakpoint
ALTER TABLE "reader_requests" ADD CONSTRAINT "reader_requests_forgotten" CHECK ("reader_requests"."forgotten_at" is null or ("reader_requests"."name" = '' and "reader_requests"."contact" = ''));--> statement-breakpoint
ALTER TABLE "reader_requests" ADD CONSTRAINT "reader_requests_lengths" CHECK (length("reader_requests"."name") between case when "reader_requests"."forgotten_at" is null then 1 else 0 end and 100 and length("reader_requests"."contact") between case when "reader_requests"."forgotten_at" is null then 1 else 0 end and 150 and length("reader_requests"."wrong") between 1 and 2000 and length("reader_requests"."asked") between 1 and 4000 and length("reader_requests"."refusal") <= 1000);--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind_known" CHECK ("notices"."kind" in ('story-submitted', 'review-taken-up', 'story-returned', 'story-approved', 'story-published', 'story-withdrawn', 'schedule-missed', 'assignment-given', 'story-handed-over', 'deadline-near', 'mention', 'reply', 'story-commented', 'request-received', 'request-due-near', 'request-overdue'));