CREATE TABLE "author_reads" (
	"person_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"hour" timestamp with time zone NOT NULL,
	"reads" integer NOT NULL,
	"suspect" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "author_reads_pkey" PRIMARY KEY("person_id","hour","section_id")
);
--> statement-breakpoint
CREATE TABLE "section_reads" (
	"section_id" uuid NOT NULL,
	"hour" timestamp with time zone NOT NULL,
	"reads" integer NOT NULL,
	"suspect" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "section_reads_pkey" PRIMARY KEY("section_id","hour")
);
--> statement-breakpoint
CREATE TABLE "story_reads_daily" (
	"story_id" uuid NOT NULL,
	"day" date NOT NULL,
	"section_id" uuid NOT NULL,
	"reads" integer NOT NULL,
	"suspect" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "story_reads_daily_pkey" PRIMARY KEY("story_id","day")
);
--> statement-breakpoint
ALTER TABLE "story_reads" ADD COLUMN "suspect" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "author_reads" ADD CONSTRAINT "author_reads_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "author_reads" ADD CONSTRAINT "author_reads_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_reads" ADD CONSTRAINT "section_reads_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_reads_daily" ADD CONSTRAINT "story_reads_daily_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "author_reads_hour_idx" ON "author_reads" USING btree ("hour");--> statement-breakpoint
CREATE INDEX "section_reads_hour_idx" ON "section_reads" USING btree ("hour");--> statement-breakpoint
CREATE INDEX "story_reads_daily_day_idx" ON "story_reads_daily" USING btree ("day");--> statement-breakpoint
CREATE INDEX "story_reads_daily_section_day_idx" ON "story_reads_daily" USING btree ("section_id","day");--> statement-breakpoint
CREATE INDEX "moves_published_idx" ON "moves" USING btree ("at") WHERE "moves"."verb" in ('publish', 'publish-due');--> statement-breakpoint
-- Written by hand: who is credited with a publication.
CREATE VIEW story_authors AS
SELECT p.story_id, b.person_id
FROM publications p
JOIN revision_bylines b ON b.revision_id = p.revision_id
UNION ALL
SELECT p.story_id, s.writer_id
FROM publications p
JOIN stories s ON s.id = p.story_id
WHERE NOT EXISTS (SELECT FROM revision_bylines b WHERE b.revision_id = p.revision_id);--> statement-breakpoint
-- Written by hand: what was counted before there were sums.
INSERT INTO story_reads_daily (story_id, day, section_id, reads, suspect)
SELECT r.story_id, (r.hour AT TIME ZONE coalesce((SELECT time_zone FROM site_settings), 'Asia/Jakarta'))::date, p.section_id, sum(r.reads), 0
FROM story_reads r JOIN publications p ON p.story_id = r.story_id GROUP BY 1, 2, 3;--> statement-breakpoint
INSERT INTO section_reads (section_id, hour, reads, suspect)
SELECT p.section_id, r.hour, sum(r.reads), 0
FROM story_reads r JOIN publications p ON p.story_id = r.story_id GROUP BY 1, 2;--> statement-breakpoint
INSERT INTO author_reads (person_id, section_id, hour, reads, suspect)
SELECT a.person_id, p.section_id, r.hour, sum(r.reads), 0
FROM story_reads r JOIN publications p ON p.story_id = r.story_id JOIN story_authors a ON a.story_id = r.story_id GROUP BY 1, 2, 3;
