CREATE TABLE "language_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text,
	"group" text NOT NULL,
	"kind" text NOT NULL,
	"entries" text NOT NULL,
	"message" text NOT NULL,
	"suggestion" text DEFAULT '' NOT NULL,
	"severity" text NOT NULL,
	"is_on" boolean DEFAULT true NOT NULL,
	"matches" text[] DEFAULT '{}' NOT NULL,
	"misses" text[] DEFAULT '{}' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_by_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "language_rules_kind_known" CHECK ("language_rules"."kind" in ('words', 'pattern', 'check')),
	CONSTRAINT "language_rules_severity_known" CHECK ("language_rules"."severity" in ('error', 'warning', 'hint')),
	CONSTRAINT "language_rules_entries_length" CHECK (length("language_rules"."entries") between 1 and 12000),
	CONSTRAINT "language_rules_message_length" CHECK (length("language_rules"."message") between 1 and 300),
	CONSTRAINT "language_rules_check_has_code" CHECK ("language_rules"."kind" <> 'check' or "language_rules"."code" is not null)
);
--> statement-breakpoint
CREATE TABLE "language_words" (
	"id" uuid PRIMARY KEY NOT NULL,
	"word" text NOT NULL,
	"added_by_id" uuid,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "language_words_word_shape" CHECK ("language_words"."word" = lower("language_words"."word") and length("language_words"."word") between 2 and 60)
);
--> statement-breakpoint
ALTER TABLE "language_rules" ADD CONSTRAINT "language_rules_updated_by_id_people_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "language_words" ADD CONSTRAINT "language_words_added_by_id_people_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "language_rules_code_key" ON "language_rules" USING btree ("code");--> statement-breakpoint
CREATE INDEX "language_rules_group_idx" ON "language_rules" USING btree ("group","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "language_words_word_key" ON "language_words" USING btree ("word");