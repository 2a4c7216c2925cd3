CREATE TABLE "checklist_settings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rule" text NOT NULL,
	"section_id" uuid,
	"kind" text,
	"level" text NOT NULL,
	"set_by_id" uuid,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "checklist_settings_place_key" UNIQUE NULLS NOT DISTINCT("rule","section_id","kind")
);
--> statement-breakpoint
ALTER TABLE "checklist_settings" ADD CONSTRAINT "checklist_settings_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_settings" ADD CONSTRAINT "checklist_settings_set_by_id_people_id_fk" FOREIGN KEY ("set_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;