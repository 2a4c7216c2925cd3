CREATE TABLE "fingerprint_hashes" (
	"hash" integer NOT NULL,
	"fingerprint_id" integer NOT NULL,
	CONSTRAINT "fingerprint_hashes_pkey" PRIMARY KEY("hash","fingerprint_id")
);
--> statement-breakpoint
CREATE TABLE "fingerprints" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fingerprints_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"story_id" uuid NOT NULL,
	"revision_id" uuid,
	"source_id" uuid,
	"size" integer NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fingerprints_of_one_text" CHECK (("fingerprints"."revision_id" is null) <> ("fingerprints"."source_id" is null))
);
--> statement-breakpoint
CREATE TABLE "story_sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text DEFAULT '' NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"digest" text NOT NULL,
	"length" integer NOT NULL,
	"received_by_id" uuid NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "story_sources_kind_known" CHECK ("story_sources"."kind" in ('text', 'whatsapp', 'word', 'google-docs', 'web', 'pdf', 'mail', 'docx-file', 'text-file', 'mail-file', 'html-file')),
	CONSTRAINT "story_sources_text_length" CHECK (length("story_sources"."text") between 1 and 6000000),
	CONSTRAINT "story_sources_digest_shape" CHECK ("story_sources"."digest" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "story_sources_names_length" CHECK (length("story_sources"."file_name") <= 255 and length("story_sources"."subject") <= 300)
);
--> statement-breakpoint
ALTER TABLE "fingerprint_hashes" ADD CONSTRAINT "fingerprint_hashes_fingerprint_id_fingerprints_id_fk" FOREIGN KEY ("fingerprint_id") REFERENCES "public"."fingerprints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fingerprints" ADD CONSTRAINT "fingerprints_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fingerprints" ADD CONSTRAINT "fingerprints_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fingerprints" ADD CONSTRAINT "fingerprints_source_id_story_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."story_sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_sources" ADD CONSTRAINT "story_sources_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_sources" ADD CONSTRAINT "story_sources_received_by_id_people_id_fk" FOREIGN KEY ("received_by_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fingerprint_hashes_fingerprint_idx" ON "fingerprint_hashes" USING btree ("fingerprint_id");--> statement-breakpoint
CREATE UNIQUE INDEX "fingerprints_story_revision_key" ON "fingerprints" USING btree ("story_id") WHERE "fingerprints"."revision_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "fingerprints_source_key" ON "fingerprints" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "fingerprints_revision_idx" ON "fingerprints" USING btree ("revision_id");--> statement-breakpoint
CREATE UNIQUE INDEX "story_sources_story_digest_key" ON "story_sources" USING btree ("story_id","digest");--> statement-breakpoint
CREATE INDEX "story_sources_story_received_idx" ON "story_sources" USING btree ("story_id","received_at");--> statement-breakpoint
CREATE TRIGGER story_sources_kept BEFORE UPDATE ON story_sources
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
