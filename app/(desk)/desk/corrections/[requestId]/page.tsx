import { ExternalLink } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "#components/desk/back-link.tsx";
import { CorrectionCard } from "#components/desk/correction-card.tsx";
import { correctionPath } from "#components/desk/correction-path.ts";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { RequestActions } from "#components/desk/request-actions-client.tsx";
import { RequestClock, RequestStateChip } from "#components/desk/request-state.tsx";
import { RequestTimeline } from "#components/desk/request-timeline.tsx";
import { UseAsAnswer } from "#components/desk/use-as-answer-client.tsx";
import { When } from "#components/desk/when.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatShort } from "#lib/dates.ts";
import { correctionsForDesk, requestForEditor } from "#newsroom/corrections/queries.ts";
import { isSettled } from "#newsroom/corrections/rules.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { isStoryId } from "../../stories/[storyId]/story-id.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("corrections"))("one") };
}

/** One request of a reader: what they say, who they are, until when, and what can be done about it. */
export default async function RequestPage({ params }: { params: Promise<{ requestId: string }> }) {
  const { requestId } = await params;
  const actor = await requireActor(`/desk/corrections/${requestId}`);
  if (!isStoryId(requestId)) notFound();
  const request = await requestForEditor(actor, requestId);
  if (!request) notFound();
  const { story, answer } = request;
  const [settings, locale, t, corrections] = await Promise.all([
    siteSettings(),
    getLocale(),
    getTranslations("corrections"),
    correctionsForDesk(story.storyId),
  ]);
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  const settled = isSettled(request.state);
  const shown = corrections.filter(({ id, withdrawn }) =>
    answer?.kind === "correction" ? id === answer.correctionId : !settled && !withdrawn,
  );
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pb-16 md:px-8">
      <BackLink href="/desk/corrections" words={t("title")} />
      <header className="grid gap-2 pt-3 pb-6">
        <h1 className="text-xl font-bold tracking-tight text-pretty">
          {t(`requestKinds.${request.kind}`)}{" "}
          <span className="tabular text-muted uppercase">{request.receipt}</span>
        </h1>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-muted">
          <RequestStateChip state={request.state} />
          <RequestClock request={request} {...moment} />
          <span>
            {t("received")} <When at={request.receivedAt} {...moment} />
          </span>
          {request.holder ? <span>{t("heldBy", { name: request.holder.name })}</span> : null}
        </div>
        <p className="text-base">
          <span className="text-muted">{t("about")}</span>{" "}
          <Link href={correctionPath(story.storyId)} className="font-semibold hover:underline">
            {story.title}
          </Link>{" "}
          {story.path ? (
            <a
              href={story.path}
              className="inline-flex items-center gap-1 text-sm text-accent hover:underline"
            >
              <ExternalLink aria-hidden className="size-3.5" />
              {t("openLive")}
            </a>
          ) : (
            <span className="text-sm text-muted">{t("notPublic")}</span>
          )}
        </p>
      </header>
      <div className="grid gap-8">
        {request.outOfTime ? (
          <Notice tone="warning" title={t("outOfTime")}>
            {t("outOfTimeBody")}
          </Notice>
        ) : null}
        <Text title={t("readerWrong")} text={request.wrong} />
        <Text title={t("readerAsked")} text={request.asked} />
        <section className="grid gap-1.5">
          <h2 className="text-sm font-bold">{t("asker")}</h2>
          {request.forgottenAt ? (
            <p className="text-base text-muted">
              {t("askerForgotten", {
                time: formatShort(request.forgottenAt, moment.timeZone, moment.locale),
              })}
            </p>
          ) : (
            <>
              <p className="text-md">{request.name}</p>
              <p className="text-base break-all text-muted">{request.contact}</p>
              <p className="text-xs text-muted">{t("askerHint")}</p>
            </>
          )}
        </section>
        {request.refusal ? <Text title={t("refusal")} text={request.refusal} /> : null}
        {answer?.kind === "reply" ? (
          <section className="grid gap-1.5">
            <h2 className="text-sm font-bold">{t("answeredByReply")}</h2>
            <p className="text-md">
              <Link href={correctionPath(answer.story.storyId)} className="font-semibold hover:underline">
                {answer.story.title}
              </Link>
            </p>
          </section>
        ) : null}
        <RequestActions
          requestId={request.id}
          version={request.version}
          storyId={story.storyId}
          settled={settled}
          hands={request.holder === null ? "nobody" : request.holder.id === actor.personId ? "mine" : "other"}
        />
        {shown.length > 0 ? (
          <section className="grid gap-2.5">
            <h2 className="text-sm font-bold">{t(settled ? "answeredByCorrection" : "onThisStory")}</h2>
            {shown.map((correction) => (
              <CorrectionCard
                key={correction.id}
                correction={correction}
                action={
                  settled ? null : (
                    <UseAsAnswer
                      requestId={request.id}
                      version={request.version}
                      correctionId={correction.id}
                    />
                  )
                }
                {...moment}
              />
            ))}
          </section>
        ) : null}
        <section className="grid gap-4">
          <h2 className="text-sm font-bold">{t("past")}</h2>
          <RequestTimeline steps={request.steps} {...moment} />
        </section>
      </div>
    </div>
  );
}

function Text({ title, text }: { title: string; text: string }) {
  return (
    <section className="grid gap-1.5">
      <h2 className="text-sm font-bold">{title}</h2>
      <p className="max-w-[70ch] text-md text-pretty break-words whitespace-pre-line">{text}</p>
    </section>
  );
}
