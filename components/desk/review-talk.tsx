import Link from "next/link";
import { useTranslations } from "next-intl";
import { type DateLocale, formatRelative } from "#lib/dates.ts";
import type { StoryComments, Thread } from "#newsroom/comments/types.ts";
import { colorOf } from "#newsroom/staff/person-color.ts";
import type { OpenProposal } from "#newsroom/suggestions/open-proposals.ts";

interface ReviewTalkProps {
  storyId: string;
  threads: readonly Thread[];
  proposals: readonly OpenProposal[];
  people: StoryComments["people"];
  now: Date;
  timeZone: string;
  locale: DateLocale;
}

const shownLength = 200;

/** Beside the story under review: what is proposed in it, and what is being said about it; each leads to its place. */
export function ReviewTalk({ storyId, threads, proposals, people, now, timeZone, locale }: ReviewTalkProps) {
  const t = useTranslations("notes");
  if (threads.length + proposals.length === 0) return null;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? t("somebody");
  const head = (personId: string, name: string, at: Date | null) => (
    <span className="flex flex-wrap items-baseline gap-x-2 text-sm">
      <span
        aria-hidden
        style={{ backgroundColor: colorOf(personId) }}
        className="size-2 self-center rounded-full"
      />
      <span className="font-semibold">{name}</span>
      {at ? (
        <time dateTime={at.toISOString()} className="text-xs text-muted">
          {formatRelative(at, now, timeZone, locale)}
        </time>
      ) : null}
    </span>
  );
  const card = "grid gap-1 rounded-lg border bg-surface p-3 hover:border-line-strong";
  return (
    <div className="mb-7 grid content-start gap-7">
      {proposals.length > 0 ? (
        <section className="grid gap-3">
          <h2 className="text-sm font-bold">{t("proposals", { count: proposals.length })}</h2>
          <p className="text-sm text-pretty text-muted">{t("reviewProposals")}</p>
          <ul className="grid gap-2">
            {proposals.map((proposal) => (
              <li key={proposal.id}>
                <Link
                  href={`/desk/stories/${storyId}?saran=${encodeURIComponent(proposal.id)}`}
                  className={card}
                >
                  {head(proposal.by, nameOf(proposal.by), proposal.at > 0 ? new Date(proposal.at) : null)}
                  <span className="text-base [overflow-wrap:anywhere]">
                    {proposal.deleted === "" ? null : (
                      <del className="mr-1 rounded bg-deleted px-0.5 text-deleted-ink">
                        {proposal.deleted.slice(0, shownLength)}
                      </del>
                    )}
                    {proposal.inserted === "" ? null : (
                      <ins className="rounded bg-inserted px-0.5 text-inserted-ink no-underline">
                        {proposal.inserted.slice(0, shownLength)}
                      </ins>
                    )}
                    {proposal.form ? <span className="text-muted"> {t("changesForm")}</span> : null}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {threads.length > 0 ? (
        <section className="grid gap-3">
          <h2 className="text-sm font-bold">{t("openThreads", { count: threads.length })}</h2>
          <ul className="grid gap-2">
            {threads.map(({ id, place, said }) => (
              <li key={id}>
                <Link href={`/desk/stories/${storyId}?komentar=${id}`} className={card}>
                  <span className="line-clamp-2 border-l-2 border-warning pl-2 text-sm text-muted">
                    {place?.quote ?? t("wholeStory")}
                  </span>
                  {said.map((words) => (
                    <span key={words.id} className="grid">
                      {head(words.authorId, words.author, new Date(words.at))}
                      <span className="text-base [overflow-wrap:anywhere] whitespace-pre-wrap">
                        {words.deleted ? t("deleted") : words.body}
                      </span>
                    </span>
                  ))}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
