ALTER TABLE "front_draft" DROP CONSTRAINT "front_draft_one_row";--> statement-breakpoint
ALTER TABLE "front_versions" DROP CONSTRAINT "front_versions_pkey";--> statement-breakpoint
ALTER TABLE "front_draft" ADD COLUMN "section_id" uuid;--> statement-breakpoint
ALTER TABLE "front_versions" ADD COLUMN "section_id" uuid;--> statement-breakpoint
ALTER TABLE "front_draft" ADD CONSTRAINT "front_draft_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_versions" ADD CONSTRAINT "front_versions_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_draft" DROP COLUMN "id";--> statement-breakpoint
ALTER TABLE "front_draft" ADD CONSTRAINT "front_draft_one_each" UNIQUE NULLS NOT DISTINCT("section_id");--> statement-breakpoint
ALTER TABLE "front_versions" ADD CONSTRAINT "front_versions_key" UNIQUE NULLS NOT DISTINCT("section_id","number");--> statement-breakpoint
-- Written by hand: what was launched stays as it was, until its section itself is removed.
CREATE FUNCTION refuse_front_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.section_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM sections WHERE id = OLD.section_id)
  THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;--> statement-breakpoint
DROP TRIGGER front_versions_append_only ON front_versions;--> statement-breakpoint
CREATE TRIGGER front_versions_append_only BEFORE UPDATE OR DELETE ON front_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_front_change();
