"use client";
import { ChevronDown, ChevronUp, Copy, ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import { formatShort, formatTime } from "#lib/dates.ts";
import type { Candidate } from "#newsroom/assignments/types.ts";
import { plainLines } from "#newsroom/live/rules.ts";
import type { DeskEntry, LiveConsole } from "#newsroom/live/types.ts";
import { useDesk } from "../desk-context-client.tsx";
import { Composer } from "./composer-client.tsx";
import { EntryCard } from "./entry-card-client.tsx";
import { saysSomething } from "./kept-words.ts";
import { type Line, LiveStore } from "./live-store.ts";
import { RunCoverage } from "./run-coverage-client.tsx";
import { Summary } from "./summary-client.tsx";
import { useKeptWords } from "./use-kept-words-client.ts";
import { WaitingCard } from "./waiting-card-client.tsx";

interface LiveConsoleProps {
  first: LiveConsole;
  personId: string;
  mayAddPictures: boolean;
  /** Who can be named as a reporter; empty for those who do not run the coverage. */
  people: readonly Candidate[];
}

/** The console of a coverage: what is written, what stands, who is on. Keeps itself up to date within a second. */
export function Console({ first, personId, mayAddPictures, people }: LiveConsoleProps) {
  const t = useTranslations("live");
  const { timeZone, locale } = useDesk();
  const [store] = useState(() => new LiveStore(personId, first));
  const { shown, waiting, line } = useSyncExternalStore(store.subscribe, store.state, store.state);
  const [aside, setAside] = useState(false);
  const take = (answer: LiveConsole | null) => store.take(answer);
  const ended = shown.endedAt === null ? null : new Date(shown.endedAt);
  const held = shown.entries.filter(({ state }) => state === "waiting");
  const stream = shown.entries.filter(({ state }) => state === "published");
  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <header className="grid gap-2 lg:col-span-2">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          {ended ? <Chip>{t("over")}</Chip> : <Chip tone="danger">{t("running")}</Chip>}
          <span className="tabular text-muted">
            {ended
              ? t("endedAt", { time: formatShort(ended, timeZone, locale) })
              : t("startedAt", { time: formatShort(new Date(shown.startedAt), timeZone, locale) })}
            {" · "}
            {t("count", { count: shown.entryCount })}
          </span>
          {shown.path ? (
            <a
              href={shown.path}
              className="inline-flex items-center gap-1 text-accent hover:underline touch:min-h-11"
            >
              <ExternalLink aria-hidden className="size-3.5" />
              {t("openLive")}
            </a>
          ) : null}
        </p>
        <h1 className="text-xl font-bold tracking-tight text-pretty">{shown.title}</h1>
        <LineNotice line={line} waiting={waiting.length} />
        {shown.path === null ? <Notice tone="warning">{t("notPublic")}</Notice> : null}
        <Button
          tone="ghost"
          aria-expanded={aside}
          aria-controls="live-aside"
          onClick={() => setAside(!aside)}
          className="-ml-3 justify-self-start lg:hidden"
        >
          {aside ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
          {t("aside", { count: shown.present.length })}
        </Button>
      </header>
      <div className="grid content-start gap-4">
        {shown.mayPost ? (
          <Composer
            personId={personId}
            storyId={shown.storyId}
            atOnce={shown.postsAtOnce}
            mayAddPictures={mayAddPictures}
            onPost={(words) => {
              if (!store.post(words)) toast.warning(t("deviceFull"));
            }}
          />
        ) : ended ? (
          <EndedNotice entries={stream} mayRun={shown.mayRun} />
        ) : null}
        {shown.mayPost ? null : <UnsentWords personId={personId} storyId={shown.storyId} />}
        <ol aria-label={t("stream")} aria-live="polite" aria-relevant="additions" className="grid gap-3">
          {waiting.map((entry) => (
            <WaitingCard
              key={entry.entryId}
              entry={entry}
              connected={line === "connected"}
              onDiscard={() => store.discard(entry.entryId)}
            />
          ))}
          {[...held, ...stream].map((entry) => (
            <EntryCard
              key={entry.id}
              entry={entry}
              storyId={shown.storyId}
              personId={personId}
              mayAddPictures={mayAddPictures}
              onChanged={take}
            />
          ))}
        </ol>
        {waiting.length + shown.entries.length === 0 ? (
          <EmptyState title={t("streamEmpty")}>{t("streamEmptyBody")}</EmptyState>
        ) : null}
        {shown.entryCount > stream.length ? (
          <p className="text-sm text-muted">{t("more", { count: shown.entryCount - stream.length })}</p>
        ) : null}
      </div>
      <aside
        id="live-aside"
        className={`grid content-start gap-4 max-lg:row-start-2 ${aside ? "" : "max-lg:hidden"}`}
      >
        <Summary personId={personId} shown={shown} onChanged={take} />
        <section aria-label={t("people")} className="grid gap-2 rounded-lg border bg-surface px-4 py-3">
          <h2 className="text-sm font-bold">{t("people")}</h2>
          <ul className="grid gap-1.5">
            {everybody(shown).map(({ id, name, on }) => (
              <li key={id} className="flex items-center gap-2.5 text-base">
                <Avatar name={name} />
                <span className="min-w-0 flex-1 truncate">{name}</span>
                <span className={`text-xs ${on ? "font-semibold text-success" : "text-muted"}`}>
                  {t(on ? "on" : "off")}
                </span>
              </li>
            ))}
          </ul>
          <p className="text-xs text-muted">{t(shown.entriesWait ? "terms.waits" : "terms.atOnce")}</p>
          {shown.mayRun ? (
            <RunCoverage shown={shown} people={people} onChanged={() => store.take(null)} />
          ) : null}
        </section>
      </aside>
      {shown.mayPost ? <div aria-hidden className="h-24 md:hidden" /> : null}
    </div>
  );
}

/** How this device stands with the server, in words; nothing while all is well. */
function LineNotice({ line, waiting }: { line: Line; waiting: number }) {
  const t = useTranslations("live.line");
  return (
    <div role="status">
      {line === "connected" ? null : (
        <Notice tone="warning">
          {line === "broken" ? t("broken", { count: waiting }) : t(line)}
          {line === "signed-out" ? (
            <>
              {" "}
              <a href="/masuk" target="_blank" rel="noopener" className="font-semibold underline">
                {t("signIn")}
              </a>
            </>
          ) : null}
        </Notice>
      )}
    </div>
  );
}

/** Said where the composer stood: it is over, and what can be made of it. */
function EndedNotice({ entries, mayRun }: { entries: readonly DeskEntry[]; mayRun: boolean }) {
  const t = useTranslations("live.ended");
  const { timeZone } = useDesk();
  const moments = entries.filter(({ keyMoment }) => keyMoment).toReversed();
  const copy = async () => {
    const texts = moments.map(({ publishedAt, headline, text }) =>
      [
        `${publishedAt ? formatTime(new Date(publishedAt), timeZone) : ""} ${headline}`.trim(),
        ...plainLines(text),
      ].join("\n"),
    );
    try {
      await navigator.clipboard.writeText(texts.join("\n\n"));
      toast.success(t("copied"));
    } catch {
      toast.error(t("copyFailed"));
    }
  };
  return (
    <Notice
      title={t("title")}
      action={
        mayRun && moments.length > 0 ? (
          <Button size="sm" onClick={() => void copy()}>
            <Copy aria-hidden />
            {t("copy")}
          </Button>
        ) : null
      }
    >
      {t("body")}
    </Notice>
  );
}

/** What was being written when the composer went away: it stays on this device, to be copied. */
function UnsentWords({ personId, storyId }: { personId: string; storyId: string }) {
  const t = useTranslations("live.waiting");
  const { words, clear } = useKeptWords(personId, storyId);
  if (!saysSomething(words)) return null;
  return (
    <ul aria-label={t("unsent")}>
      <WaitingCard
        entry={{ ...words, entryId: storyId, at: 0, refused: t("unsent") }}
        connected
        onDiscard={clear}
      />
    </ul>
  );
}

/** Those named as reporters and whoever else is on, by name. */
function everybody({ reporters, present }: LiveConsole) {
  const on = new Set(present.map(({ id }) => id));
  const others = present.filter(({ id }) => !reporters.some((reporter) => reporter.id === id));
  return [...reporters, ...others].map((person) => ({ ...person, on: on.has(person.id) }));
}
