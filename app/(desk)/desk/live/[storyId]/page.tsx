import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "#components/desk/back-link.tsx";
import { Console } from "#components/desk/live/live-console-client.tsx";
import { StartCoverage } from "#components/desk/live/start-coverage-client.tsx";
import { candidates } from "#newsroom/assignments/queries.ts";
import { liveConsole, storyToCover } from "#newsroom/live/queries.ts";
import { mayUploadPicture } from "#newsroom/media/policy.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { isStoryId } from "../../stories/[storyId]/story-id.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("live"))("title") };
}

/** The console of a coverage; for an editor of a story that is not covered yet, the way to begin. */
export default async function LiveConsolePage({ params }: { params: Promise<{ storyId: string }> }) {
  const { storyId } = await params;
  const actor = await requireActor(`/desk/live/${storyId}`);
  if (!isStoryId(storyId)) notFound();
  const [shown, t] = await Promise.all([liveConsole(actor, storyId), getTranslations("live")]);
  if (shown === "same") throw new Error("nothing was seen before");
  const story = shown ? null : await storyToCover(actor, storyId);
  if (!shown && !story) notFound();
  const people = story || shown?.mayRun ? await candidates({ pitcherOf: null }) : [];
  return (
    <div className={`mx-auto w-full px-4 pb-10 md:px-8 ${shown ? "max-w-6xl" : "max-w-3xl"}`}>
      <BackLink href="/desk/live" words={t("title")} />
      <div className="pt-2">
        {shown ? (
          <Console
            key={storyId}
            first={shown}
            personId={actor.personId}
            mayAddPictures={mayUploadPicture(actor).allowed}
            people={people}
          />
        ) : null}
        {story ? (
          <div className="grid gap-5">
            <header className="grid gap-1">
              <p className="text-sm text-muted">{t("start.title")}</p>
              <h1 className="text-xl font-bold tracking-tight text-pretty">{story.title}</h1>
              <p className="max-w-[60ch] pt-1 text-base text-muted">{t("start.body")}</p>
            </header>
            <StartCoverage storyId={storyId} people={people} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
