import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { useDesk } from "#components/desk/desk-context-client.tsx";
import { SourceWords, sourceCard } from "#components/desk/source-card.tsx";
import { VerbatimShare } from "#components/desk/verbatim-share.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { classNames } from "#components/ui/class-names.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { formatShort } from "#lib/dates.ts";
import type { StoryProps } from "../story-props.ts";
import { type ShownSource, sourcesOfStory, textOfSource } from "./source-calls.ts";
import { useVerbatimShare } from "./use-verbatim-share.ts";
import { countWaitingSources, sendWaitingSources, sourcesChanged } from "./waiting-sources.ts";

/** The releases that a story was made from, and how much of it still is theirs word for word. Nothing for a story without. */
export function SourcesPanel({ story }: { story: Pick<StoryProps, "storyId" | "person"> }) {
  const t = useTranslations("editor.release.sources");
  const { sources, waiting } = useSources(story);
  const [open, setOpen] = useState<ShownSource | null>(null);
  if (sources.length === 0 && waiting === 0) return null;
  return (
    <section aria-label={t("title")} className="grid gap-2">
      <h2 className="text-sm font-bold">{t("title")}</h2>
      {sources.length > 0 ? <Share sources={sources} /> : null}
      <ul className="grid gap-1.5">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} onOpen={() => setOpen(source)} />
          </li>
        ))}
      </ul>
      {waiting > 0 ? <p className="text-sm text-warning">{t("waiting", { count: waiting })}</p> : null}
      {open ? <SourceDialog source={open} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}

function useSources({ storyId, person }: Pick<StoryProps, "storyId" | "person">) {
  const [sources, setSources] = useState<readonly ShownSource[]>([]);
  const [waiting, setWaiting] = useState(0);
  const ask = useCallback(async () => {
    const [kept, held] = await Promise.all([sourcesOfStory(storyId), countWaitingSources(storyId)]);
    if (kept !== null) setSources(kept);
    setWaiting(held);
  }, [storyId]);
  useEffect(() => {
    const send = () => void sendWaitingSources(person.id);
    const onChange = () => void ask();
    void ask();
    send();
    window.addEventListener("online", send);
    sourcesChanged.addEventListener("change", onChange);
    return () => {
      window.removeEventListener("online", send);
      sourcesChanged.removeEventListener("change", onChange);
    };
  }, [ask, person.id]);
  return { sources, waiting };
}

function Share({ sources }: { sources: readonly ShownSource[] }) {
  const share = useVerbatimShare(sources.map(({ id }) => id));
  return share === null ? null : <VerbatimShare share={share} advise />;
}

function SourceLine({ source, onOpen }: { source: ShownSource; onOpen: () => void }) {
  const { timeZone, locale } = useDesk();
  return (
    <button type="button" onClick={onOpen} className={classNames("w-full text-left", sourceCard)}>
      <SourceWords source={source} timeZone={timeZone} locale={locale} />
    </button>
  );
}

/** So much of a kept release is drawn at once; the file holds all. */
const shownCharacters = 60_000;

function SourceDialog({ source, onClose }: { source: ShownSource; onClose: () => void }) {
  const t = useTranslations("editor.release.sources");
  const from = useTranslations("editor.release.from");
  const { timeZone, locale } = useDesk();
  const [text, setText] = useState<string | null | "missing">(null);
  useEffect(() => {
    void textOfSource(source.id).then((had) => setText(had ?? "missing"));
  }, [source.id]);
  const time = formatShort(new Date(source.receivedAt), timeZone, locale);
  return (
    <Dialog
      open
      onOpenChange={(is) => (is ? undefined : onClose())}
      title={source.fileName || source.subject || t("one")}
      description={`${from(source.kind)} · ${t("received", { name: source.receivedBy, time })}`}
      closeLabel={t("close")}
      width="lg"
      footer={
        <a href={`/api/desk/sources/${source.id}?simpan`} className={buttonStyles("secondary")} download>
          <Download aria-hidden />
          {t("download")}
        </a>
      }
    >
      {text === null ? (
        <p className="flex items-center gap-2 text-muted">
          <Spinner /> {t("opening")}
        </p>
      ) : text === "missing" ? (
        <p className="text-muted">{t("missing")}</p>
      ) : (
        <p className="text-base leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere]">
          {text.slice(0, shownCharacters)}
          {text.length > shownCharacters ? " …" : null}
        </p>
      )}
    </Dialog>
  );
}
