import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "#components/desk/page-head.tsx";
import { SharedList } from "#components/desk-app/shared-list-client.tsx";
import { mayCreateStory } from "#newsroom/stories/policy.ts";
import { myStories } from "#newsroom/stories/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("deskApp.share");
  return { title: t("title") };
}

interface Address {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where something that another app shared becomes a story, or goes into one; also the shortcut to writing. */
export default async function SharePage({ searchParams }: Address) {
  const actor = await requireActor("/desk/share");
  const [mine, t, asked] = await Promise.all([
    myStories(actor),
    getTranslations("deskApp.share"),
    searchParams,
  ]);
  const drafts = [...mine.wanted, ...mine.drafts].map(({ id, title }) => ({ id, title }));
  return (
    <div className="mx-auto w-full max-w-2xl px-4 pb-44 md:px-8">
      <PageHead title={t("title")} />
      <SharedList
        personId={actor.personId}
        drafts={drafts}
        mayWrite={mayCreateStory(actor).allowed}
        refused={"penuh" in asked ? "full" : "besar" in asked ? "large" : null}
      />
    </div>
  );
}
