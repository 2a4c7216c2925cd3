import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "#components/desk/back-link.tsx";
import { PageHead } from "#components/desk/page-head.tsx";
import { CommentSettingsForm } from "#components/reader-comments/comment-settings-form-client.tsx";
import { StoryChoices } from "#components/reader-comments/story-choices-client.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { commentSettingsForDesk } from "#newsroom/reader-comments/queries.ts";
import { sectionsInOrder } from "#newsroom/sections/published.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("readerComments.settings"))("title") };
}

/** Where the managing editor turns readers' comments on: for the site, by section, by story. */
export default async function CommentSettingsPage() {
  const actor = await requireActor("/desk/reader-comments/settings");
  const kept = await commentSettingsForDesk(actor);
  if (!kept) notFound();
  const [t, queue, sections] = await Promise.all([
    getTranslations("readerComments.settings"),
    getTranslations("readerComments"),
    sectionsInOrder(),
  ]);
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pb-16 md:px-8">
      <BackLink href="/desk/reader-comments" words={queue("title")} />
      <PageHead title={t("title")} />
      <p className="-mt-3 mb-6 max-w-[70ch] text-pretty text-muted">{t("lead")}</p>
      <CommentSettingsForm
        settings={kept.settings}
        sections={sections.map(({ id, name }) => ({ id, name }))}
      />
      <div className="mt-9">
        <Panel title={t("stories")} note={t("storiesHint")}>
          <StoryChoices stories={kept.stories} />
        </Panel>
      </div>
    </div>
  );
}
