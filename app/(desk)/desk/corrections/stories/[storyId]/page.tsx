import { ExternalLink } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "#components/desk/back-link.tsx";
import { CorrectionCard } from "#components/desk/correction-card.tsx";
import { CorrectionForm } from "#components/desk/correction-form-client.tsx";
import { requestPath } from "#components/desk/correction-path.ts";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { Group } from "#components/desk/group.tsx";
import { StoryLinks } from "#components/desk/story-links-client.tsx";
import { WithdrawCorrection } from "#components/desk/withdraw-correction-client.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { mayCorrect, mayKeepRegister } from "#newsroom/corrections/policy.ts";
import {
  correctionsForDesk,
  linksForDesk,
  requestForEditor,
  storyToCorrect,
} from "#newsroom/corrections/queries.ts";
import { isSettled } from "#newsroom/corrections/rules.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { isStoryId } from "../../../stories/[storyId]/story-id.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("corrections"))("ofStory") };
}

/** The corrections of a published story and its links: read by the newsroom, made by the editors of its section. */
export default async function StoryCorrectionsPage({
  params,
  searchParams,
}: {
  params: Promise<{ storyId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ storyId }, { permintaan }] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/desk/corrections/stories/${storyId}`);
  if (!isStoryId(storyId)) notFound();
  const asked = typeof permintaan === "string" && isStoryId(permintaan) ? permintaan : null;
  const [story, request] = await Promise.all([
    storyToCorrect(actor, storyId),
    asked ? requestForEditor(actor, asked) : null,
  ]);
  if (!story) notFound();
  const [settings, locale, t, refusals, corrections, links] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("corrections"),
    getTranslations("refusals"),
    correctionsForDesk(storyId),
    linksForDesk(storyId),
  ]);
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  const decision = mayCorrect(actor, story);
  const open = decision.allowed && story.path !== null;
  const answers = request?.story.storyId === storyId && !isSettled(request.state) ? request : null;
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pb-16 md:px-8">
      {mayKeepRegister(actor) ? (
        <BackLink href={answers ? requestPath(answers.id) : "/desk/corrections"} words={t("title")} />
      ) : (
        <BackLink href={`/desk/stories/${storyId}/review`} words={t("backToStory")} />
      )}
      <header className="grid gap-2 pt-3 pb-6">
        <p className="text-sm text-muted">{t("ofStory")}</p>
        <h1 className="text-xl font-bold tracking-tight text-pretty">{story.title}</h1>
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {story.path ? (
            <a href={story.path} className="inline-flex items-center gap-1 text-accent hover:underline">
              <ExternalLink aria-hidden className="size-3.5" />
              {t("openLive")}
            </a>
          ) : null}
          <Link href={`/desk/stories/${storyId}/review`} className="text-accent hover:underline">
            {t("openDesk")}
          </Link>
        </p>
      </header>
      <div className="grid gap-8">
        {decision.allowed ? null : <Notice>{refusals(decision.reason)}</Notice>}
        {story.path === null ? <Notice tone="warning">{t("notPublicBody")}</Notice> : null}
        {open ? (
          <section className="grid gap-4 rounded-lg border bg-surface px-4 py-5 md:px-6">
            <h2 className="text-md font-bold">{t("write")}</h2>
            {answers ? (
              <Notice title={t("answersRequest", { receipt: answers.receipt.toUpperCase() })}>
                <p className="whitespace-pre-line">“{answers.wrong}”</p>
              </Notice>
            ) : null}
            <CorrectionForm
              storyId={storyId}
              title={story.title}
              seenCorrections={corrections.length}
              request={answers ? { requestId: answers.id, expectedVersion: answers.version } : null}
            />
          </section>
        ) : null}
        <Group title={t("corrections")} count={corrections.length}>
          {corrections.length === 0 ? <p className="text-base text-muted">{t("correctionsEmpty")}</p> : null}
          {corrections.map((correction) => (
            <CorrectionCard
              key={correction.id}
              correction={correction}
              action={
                decision.allowed && !correction.withdrawn ? (
                  <WithdrawCorrection correctionId={correction.id} />
                ) : null
              }
              {...moment}
            />
          ))}
        </Group>
        <Group title={t("linksTitle")} count={links.length}>
          <StoryLinks
            storyId={storyId}
            links={links}
            makes={open ? (story.unverified ? ["right-of-reply", "update"] : ["right-of-reply"]) : []}
          />
        </Group>
      </div>
    </div>
  );
}
