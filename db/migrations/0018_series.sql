CREATE TABLE "series" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by_id" uuid NOT NULL,
	"changed_by_id" uuid,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "series_slug_form" CHECK ("series"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("series"."slug") <= 120),
	CONSTRAINT "series_lengths" CHECK (length("series"."name") between 1 and 120 and length("series"."description") <= 600)
);
--> statement-breakpoint
CREATE TABLE "series_parts" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"series_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "series_parts_position" CHECK ("series_parts"."position" > 0)
);
--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_parts" ADD CONSTRAINT "series_parts_story_id_publications_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."publications"("story_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_parts" ADD CONSTRAINT "series_parts_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "series_slug_key" ON "series" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "series_changed_idx" ON "series" USING btree ("changed_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "series_parts_series_idx" ON "series_parts" USING btree ("series_id","position");