import { GitCompareArrows } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { Chip } from "#components/ui/chip.tsx";
import { formatShort } from "#lib/dates.ts";
import type { DraftNow, RevisionOfStory, VersionName } from "#newsroom/history/types.ts";
import type { DeskMoment } from "./desk-moment.ts";
import { historyPath, type Opened } from "./history-path.ts";
import { NameRevision } from "./name-revision-client.tsx";

interface RevisionListProps extends DeskMoment {
  storyId: string;
  revisions: readonly RevisionOfStory[];
  /** The draft as it stands; null when the latest revision is the same. */
  draft: DraftNow | null;
  liveId: string | null;
  opened: Opened;
  mayName: boolean;
}

/** The kept versions of a story, latest first, each to be opened, named or held against the one before. */
export function RevisionList(props: RevisionListProps) {
  const { storyId, revisions, draft, liveId, opened, mayName, timeZone, locale } = props;
  const t = useTranslations("desk");
  const here = (version: VersionName) =>
    (opened.kind === "one" && opened.version === version) ||
    (opened.kind === "two" && (opened.from === version || opened.to === version));
  const compare = (from: VersionName | undefined, to: VersionName) =>
    from === undefined ? null : (
      <Link
        href={historyPath(storyId, { kind: "two", from, to, sides: false })}
        aria-label={t("history.compareBefore", { version: versionWords(to) })}
        title={t("history.compareBefore", { version: versionWords(to) })}
        className={buttonStyles("ghost", "sm", "px-1.5")}
      >
        <GitCompareArrows aria-hidden />
      </Link>
    );
  const versionWords = (version: VersionName) =>
    version === "draft" ? t("history.draftNow") : t("review.version", { number: version });
  return (
    <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
      {draft ? (
        <Row
          href={historyPath(storyId, { kind: "one", version: "draft" })}
          here={here("draft")}
          mark="–"
          title={t("history.draftNow")}
          facts={t("history.draftFacts", {
            name: draft.name ?? t("history.system"),
            time: formatShort(draft.at, timeZone, locale),
          })}
        >
          {compare(revisions[0]?.number, "draft")}
        </Row>
      ) : null}
      {revisions.map((revision, index) => (
        <Row
          key={revision.id}
          href={historyPath(storyId, { kind: "one", version: revision.number })}
          here={here(revision.number)}
          mark={String(revision.number)}
          title={revision.label ?? (revision.title || t("untitled"))}
          facts={`${t("history.by", {
            reason: t(`history.reasons.${revision.reason}`),
            name: revision.name ?? t("history.system"),
          })} · ${formatShort(revision.at, timeZone, locale)}`}
          chip={revision.id === liveId ? <Chip tone="success">{t("history.live")}</Chip> : null}
        >
          {mayName ? (
            <NameRevision
              storyId={storyId}
              revisionId={revision.id}
              number={revision.number}
              name={revision.label ?? ""}
            />
          ) : null}
          {compare(revisions[index + 1]?.number, revision.number)}
        </Row>
      ))}
    </ul>
  );
}

interface RowProps {
  href: string;
  here: boolean;
  mark: string;
  title: string;
  facts: string;
  chip?: ReactNode;
  children?: ReactNode;
}

function Row({ href, here, mark, title, facts, chip, children }: RowProps) {
  return (
    <li
      className={`relative flex items-center gap-2 py-2 pr-1.5 pl-3.5 transition-colors hover:bg-hover ${here ? "bg-accent-soft" : ""}`}
    >
      <span aria-hidden className="tabular w-6 shrink-0 text-md font-bold text-muted">
        {mark}
      </span>
      <span className="min-w-0 flex-1">
        <Link
          href={href}
          aria-current={here ? "true" : undefined}
          className="block truncate font-semibold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {title}
        </Link>
        <span className="tabular block text-xs text-muted">{facts}</span>
      </span>
      {chip}
      <span className="relative flex shrink-0 items-center">{children}</span>
    </li>
  );
}
