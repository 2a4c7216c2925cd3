import { useTranslations } from "next-intl";
import { pictureToHtml } from "#newsroom/body/html/picture.ts";
import { bodyToHtml } from "#newsroom/body/to-html.ts";
import type { StoryNames } from "#newsroom/review/types.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";

interface StoryPreviewProps {
  content: StoryContent;
  names: StoryNames;
}

/** A story in the reader's typography, as it will stand on the site. */
export function StoryPreview({ content, names }: StoryPreviewProps) {
  const t = useTranslations("desk.review");
  const kinds = useTranslations("desk.kinds");
  const labels = {
    picture: t("body.picture"),
    credit: t("body.credit"),
    readAlso: t("body.readAlso"),
    gallery: t("body.gallery"),
    of: t("body.of"),
    table: t("body.table"),
    embed: {
      youtube: t("body.embed", { provider: "YouTube" }),
      instagram: t("body.embed", { provider: "Instagram" }),
      tiktok: t("body.embed", { provider: "TikTok" }),
      x: t("body.embed", { provider: "X" }),
      facebook: t("body.embed", { provider: "Facebook" }),
    },
  };
  const pictures = (mediaId: string) => names.pictures.get(mediaId) ?? null;
  const html = bodyToHtml(content.body, {
    pictures,
    storyPath: (storyId) => names.publicStories.get(storyId) ?? null,
    labels,
    advertorial: content.kind === "advertorial",
  });
  const main = content.picture ? pictures(content.picture.mediaId) : null;
  const writers = content.bylineIds.map((id) => names.people.get(id)).filter((name) => name !== undefined);
  const section = content.sectionId ? names.sections.get(content.sectionId) : undefined;
  return (
    <article className="story-text rounded-lg border bg-surface px-5 py-6 md:px-10 md:py-9">
      <p className="mb-2 font-sans text-xs font-bold tracking-wide text-accent uppercase">
        {[content.kind === "news" ? null : kinds(content.kind), content.kicker || section]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <h2 className="story-title">{content.title}</h2>
      {content.dek ? <p className="mt-3 text-lg leading-snug text-muted">{content.dek}</p> : null}
      <p className="mt-4 border-y py-2.5 font-sans text-sm text-muted">
        {writers.length > 0 ? t("byline", { names: writers.join(", ") }) : null}
      </p>
      <StoryPicture
        content={content}
        html={main && content.picture ? pictureToHtml(main, content.picture, labels) : null}
      />
      <div className="story-body">
        {content.place ? <p className="story-place">{content.place} —</p> : null}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the output of bodyToHtml, the one way to HTML */}
        <div dangerouslySetInnerHTML={{ __html: html }} />
        {content.unverified ? <p className="italic">({t("unverified")})</p> : null}
        {content.code ? <p>({content.code})</p> : null}
      </div>
      {content.tags.length > 0 ? (
        <ul className="mt-6 flex flex-wrap gap-1.5 font-sans">
          {content.tags.map((tag) => (
            <li key={tag} className="rounded-full border px-2.5 py-0.5 text-sm text-muted">
              {tag}
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}

function StoryPicture({ content, html }: { content: StoryContent; html: string | null }) {
  const t = useTranslations("desk.review");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the output of body/html, where every text is escaped
  if (html) return <div className="mt-5" dangerouslySetInnerHTML={{ __html: html }} />;
  return (
    <p className="mt-5 rounded-md bg-sunken px-4 py-8 text-center font-sans text-sm text-muted">
      {content.picture ? t("pictureMissing") : t("noPicture")}
    </p>
  );
}
