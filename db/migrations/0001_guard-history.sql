CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
-- Indonesian stems, accents ignored. Stop words are left out of the question, not of the index.
CREATE TEXT SEARCH CONFIGURATION redaksi (COPY = indonesian);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION redaksi
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, indonesian_stem;--> statement-breakpoint
ALTER TABLE revisions ADD COLUMN search tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('redaksi'::regconfig, title), 'A')
  || setweight(to_tsvector('redaksi'::regconfig, kicker || ' ' || dek), 'B')
  || setweight(to_tsvector('redaksi'::regconfig, plain_text), 'D')
) STORED;--> statement-breakpoint
CREATE INDEX revisions_search_idx ON revisions USING gin (search);--> statement-breakpoint
CREATE INDEX revisions_title_trgm_idx ON revisions USING gin (lower(title) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX stories_title_trgm_idx ON stories USING gin (lower(title) gin_trgm_ops);--> statement-breakpoint
ALTER TABLE stories
  ADD CONSTRAINT stories_submitted_revision_fk FOREIGN KEY (submitted_revision_id) REFERENCES revisions (id) ON DELETE RESTRICT,
  ADD CONSTRAINT stories_approved_revision_fk FOREIGN KEY (approved_revision_id) REFERENCES revisions (id) ON DELETE RESTRICT;--> statement-breakpoint
CREATE VIEW public_stories AS
SELECT p.story_id, p.revision_id, p.section_id, s.slug AS section_slug, s.name AS section_name, s.accent AS section_accent,
  p.slug, p.editor_id, p.visible_at AS published_at, p.updated_at,
  r.title, r.kicker, r.dek, r.kind, r.content, r.plain_text, r.word_count, r.picture_id, r.search
FROM publications p
JOIN revisions r ON r.id = p.revision_id
JOIN sections s ON s.id = p.section_id
WHERE p.visible_at <= now()
  AND (p.embargo_until IS NULL OR p.embargo_until <= now())
  AND p.withdrawn_at IS NULL;--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER moves_append_only BEFORE UPDATE OR DELETE ON moves
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER history_append_only BEFORE UPDATE OR DELETE ON history
  FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE FUNCTION refuse_revision_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Only what a deleted section, picture or person leaves behind may change.
  IF (NEW.id, NEW.story_id, NEW.number, NEW.reason, NEW.created_at, NEW.title, NEW.kicker, NEW.dek, NEW.kind, NEW.content, NEW.plain_text, NEW.word_count)
    IS DISTINCT FROM
    (OLD.id, OLD.story_id, OLD.number, OLD.reason, OLD.created_at, OLD.title, OLD.kicker, OLD.dek, OLD.kind, OLD.content, OLD.plain_text, OLD.word_count)
  THEN
    RAISE EXCEPTION 'a revision never changes' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER revisions_frozen BEFORE UPDATE ON revisions
  FOR EACH ROW EXECUTE FUNCTION refuse_revision_change();
