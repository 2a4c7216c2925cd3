ALTER TABLE "media" ADD COLUMN "rights" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "rights_until" date;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "original_id" uuid;--> statement-breakpoint
CREATE INDEX "media_rights_until_idx" ON "media" USING btree ("rights_until") WHERE "media"."rights_until" is not null;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_rights_known" CHECK ("media"."rights" is null or "media"."rights" in ('own', 'handout', 'agency', 'courtesy'));