CREATE TABLE "newsletter_issues" (
	"id" uuid PRIMARY KEY NOT NULL,
	"day" date NOT NULL,
	"number" integer,
	"state" text NOT NULL,
	"skip_reason" text,
	"subject" text DEFAULT '' NOT NULL,
	"intro" text DEFAULT '' NOT NULL,
	"content" jsonb NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "newsletter_issues_state_known" CHECK ("newsletter_issues"."state" in ('sending', 'sent', 'skipped')),
	CONSTRAINT "newsletter_issues_reason_known" CHECK ("newsletter_issues"."skip_reason" in ('nothing-new', 'too-late')),
	CONSTRAINT "newsletter_issues_skipped" CHECK (("newsletter_issues"."state" = 'skipped') = ("newsletter_issues"."skip_reason" is not null) and ("newsletter_issues"."state" = 'skipped') = ("newsletter_issues"."number" is null)),
	CONSTRAINT "newsletter_issues_settled" CHECK (("newsletter_issues"."state" = 'sending') = ("newsletter_issues"."settled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "newsletter_letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"subscriber_id" uuid NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"failure" text DEFAULT '' NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone,
	"left_at" timestamp with time zone,
	CONSTRAINT "newsletter_letters_state_known" CHECK ("newsletter_letters"."state" in ('waiting', 'sent', 'failed', 'dropped')),
	CONSTRAINT "newsletter_letters_settled" CHECK (("newsletter_letters"."state" = 'waiting') = ("newsletter_letters"."settled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "newsletter_settings" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"is_on" boolean DEFAULT false NOT NULL,
	"hour" integer DEFAULT 6 NOT NULL,
	"days" integer[] DEFAULT '{1,2,3,4,5,6,7}'::integer[] NOT NULL,
	"per_minute" integer DEFAULT 60 NOT NULL,
	"alerts_per_day" integer DEFAULT 4 NOT NULL,
	"next_subject" text DEFAULT '' NOT NULL,
	"next_intro" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "newsletter_settings_one_row" CHECK ("newsletter_settings"."id" = 1),
	CONSTRAINT "newsletter_settings_hour" CHECK ("newsletter_settings"."hour" between 0 and 23),
	CONSTRAINT "newsletter_settings_days" CHECK ("newsletter_settings"."days" <@ array[1, 2, 3, 4, 5, 6, 7]),
	CONSTRAINT "newsletter_settings_limits" CHECK ("newsletter_settings"."per_minute" between 5 and 600 and "newsletter_settings"."alerts_per_day" between 0 and 20 and length("newsletter_settings"."next_subject") <= 120 and length("newsletter_settings"."next_intro") <= 600)
);
--> statement-breakpoint
CREATE TABLE "newsletter_subscribers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text,
	"state" text NOT NULL,
	"leave_key" text NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"confirm_hash" text,
	"confirm_until" timestamp with time zone,
	"mail_due_at" timestamp with time zone,
	"mail_failures" integer DEFAULT 0 NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"consent_at" timestamp with time zone,
	"consent_words" text DEFAULT '' NOT NULL,
	"refusals" integer DEFAULT 0 NOT NULL,
	"ended_at" timestamp with time zone,
	"left_by" text,
	"forgotten_at" timestamp with time zone,
	CONSTRAINT "newsletter_subscribers_state_known" CHECK ("newsletter_subscribers"."state" in ('waiting', 'confirmed', 'suspended', 'left')),
	CONSTRAINT "newsletter_subscribers_way_known" CHECK ("newsletter_subscribers"."left_by" in ('page', 'one-click', 'desk')),
	CONSTRAINT "newsletter_subscribers_length" CHECK (length("newsletter_subscribers"."email") between 3 and 254),
	CONSTRAINT "newsletter_subscribers_forgotten" CHECK (("newsletter_subscribers"."email" is null) = ("newsletter_subscribers"."forgotten_at" is not null) and ("newsletter_subscribers"."email" is not null or "newsletter_subscribers"."state" in ('suspended', 'left'))),
	CONSTRAINT "newsletter_subscribers_consent" CHECK ("newsletter_subscribers"."state" <> 'confirmed' or ("newsletter_subscribers"."consent_at" is not null and "newsletter_subscribers"."consent_words" <> '')),
	CONSTRAINT "newsletter_subscribers_ended" CHECK (("newsletter_subscribers"."state" in ('suspended', 'left')) = ("newsletter_subscribers"."ended_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "reader_alerts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"reach" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"ordered_by_id" uuid NOT NULL,
	"ordered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reader_alerts_reach_known" CHECK ("reader_alerts"."reach" in ('section', 'all')),
	CONSTRAINT "reader_alerts_state_known" CHECK ("reader_alerts"."state" in ('waiting', 'sending', 'sent', 'undone', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE "reader_devices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"all_sections" boolean NOT NULL,
	"section_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reader_devices_lengths" CHECK (length("reader_devices"."endpoint") <= 1000 and length("reader_devices"."p256dh") <= 200 and length("reader_devices"."auth") <= 100 and cardinality("reader_devices"."section_ids") <= 60),
	CONSTRAINT "reader_devices_some" CHECK ("reader_devices"."all_sections" or cardinality("reader_devices"."section_ids") > 0)
);
--> statement-breakpoint
CREATE TABLE "reader_pushes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"alert_id" uuid NOT NULL,
	"device_id" uuid,
	"state" text DEFAULT 'waiting' NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reader_pushes_state_known" CHECK ("reader_pushes"."state" in ('waiting', 'sent', 'failed', 'dropped'))
);
--> statement-breakpoint
ALTER TABLE "newsletter_letters" ADD CONSTRAINT "newsletter_letters_issue_id_newsletter_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."newsletter_issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "newsletter_letters" ADD CONSTRAINT "newsletter_letters_subscriber_id_newsletter_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."newsletter_subscribers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_alerts" ADD CONSTRAINT "reader_alerts_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_alerts" ADD CONSTRAINT "reader_alerts_ordered_by_id_people_id_fk" FOREIGN KEY ("ordered_by_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_pushes" ADD CONSTRAINT "reader_pushes_alert_id_reader_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."reader_alerts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_pushes" ADD CONSTRAINT "reader_pushes_device_id_reader_devices_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."reader_devices"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "newsletter_issues_day_key" ON "newsletter_issues" USING btree ("day");--> statement-breakpoint
CREATE UNIQUE INDEX "newsletter_issues_number_key" ON "newsletter_issues" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "newsletter_letters_once_key" ON "newsletter_letters" USING btree ("issue_id","subscriber_id");--> statement-breakpoint
CREATE INDEX "newsletter_letters_subscriber_idx" ON "newsletter_letters" USING btree ("subscriber_id");--> statement-breakpoint
CREATE INDEX "newsletter_letters_waiting_idx" ON "newsletter_letters" USING btree ("due_at") WHERE "newsletter_letters"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "newsletter_letters_settled_idx" ON "newsletter_letters" USING btree ("settled_at");--> statement-breakpoint
CREATE UNIQUE INDEX "newsletter_subscribers_email_key" ON "newsletter_subscribers" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "newsletter_subscribers_leave_key" ON "newsletter_subscribers" USING btree ("leave_key");--> statement-breakpoint
CREATE UNIQUE INDEX "newsletter_subscribers_confirm_key" ON "newsletter_subscribers" USING btree ("confirm_hash");--> statement-breakpoint
CREATE INDEX "newsletter_subscribers_state_idx" ON "newsletter_subscribers" USING btree ("state");--> statement-breakpoint
CREATE INDEX "newsletter_subscribers_mail_idx" ON "newsletter_subscribers" USING btree ("mail_due_at") WHERE "newsletter_subscribers"."mail_due_at" is not null;--> statement-breakpoint
CREATE INDEX "newsletter_subscribers_consent_idx" ON "newsletter_subscribers" USING btree ("consent_at");--> statement-breakpoint
CREATE INDEX "newsletter_subscribers_ended_idx" ON "newsletter_subscribers" USING btree ("ended_at");--> statement-breakpoint
CREATE UNIQUE INDEX "reader_alerts_once_key" ON "reader_alerts" USING btree ("story_id") WHERE "reader_alerts"."state" <> 'undone';--> statement-breakpoint
CREATE INDEX "reader_alerts_story_idx" ON "reader_alerts" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "reader_alerts_ordered_idx" ON "reader_alerts" USING btree ("ordered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "reader_devices_endpoint_key" ON "reader_devices" USING btree ("endpoint");--> statement-breakpoint
CREATE INDEX "reader_devices_sections_idx" ON "reader_devices" USING gin ("section_ids");--> statement-breakpoint
CREATE UNIQUE INDEX "reader_pushes_once_key" ON "reader_pushes" USING btree ("alert_id","device_id");--> statement-breakpoint
CREATE INDEX "reader_pushes_device_idx" ON "reader_pushes" USING btree ("device_id");--> statement-breakpoint
CREATE INDEX "reader_pushes_waiting_idx" ON "reader_pushes" USING btree ("alert_id","due_at") WHERE "reader_pushes"."state" = 'waiting';--> statement-breakpoint
-- Hand-written: the one row of settings of the newsletter.
INSERT INTO "newsletter_settings" ("id") VALUES (1) ON CONFLICT DO NOTHING;
