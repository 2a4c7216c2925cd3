import { useTranslations } from "next-intl";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { slugify } from "#lib/slug.ts";
import { maxSlugLength } from "#newsroom/stories/limits.ts";
import { asText, useDraftText, useField } from "../fields/draft-fields.ts";
import { fieldId, useProblemOf } from "../fields/problems-context.ts";
import type { StoryProps } from "../story-props.ts";

/** The story's address: made of its title, or chosen here. Shows how readers will see it. */
export function SlugField({ story, sectionId }: { story: StoryProps; sectionId: string | null }) {
  const t = useTranslations("editor.fields");
  const title = useDraftText("title");
  const [slug, setSlug] = useField("slug", asText);
  const problem = useProblemOf("slug");
  const section = story.sections.find(({ id }) => id === sectionId)?.slug ?? t("slugSection");
  const fromTitle = slugify(title);
  const shown = slug || fromTitle || t("slugTitle");
  return (
    <Field
      label={t("slug")}
      error={problem}
      hint={
        <>
          {t("slugPreview")}{" "}
          <span className="break-all text-ink">
            {story.site.host}/{section}/<b className="font-semibold">{shown}</b>
          </span>
        </>
      }
    >
      {(control) => (
        <Input
          {...control}
          id={fieldId("slug")}
          aria-label={t("slug")}
          value={slug}
          maxLength={maxSlugLength}
          placeholder={fromTitle}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          inputMode="url"
          onChange={(event) => setSlug(event.target.value.toLowerCase().replace(/[\s_]+/g, "-"))}
          onBlur={() => {
            const clean = slugify(slug);
            if (clean !== slug) setSlug(clean);
          }}
        />
      )}
    </Field>
  );
}
