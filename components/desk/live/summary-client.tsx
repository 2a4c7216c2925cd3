"use client";
import { PencilLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { toast } from "#components/ui/toast.ts";
import { summaryLimit } from "#newsroom/live/limits.ts";
import { cleanSummary, summaryProblem } from "#newsroom/live/rules.ts";
import type { LiveConsole } from "#newsroom/live/types.ts";
import { EntryText } from "./entry-text.tsx";
import { keepDraft, noWords, readDraft } from "./kept-words.ts";
import { sendLive } from "./send-live.ts";
import { useLiveProblem } from "./use-live-problem-client.ts";

interface SummaryProps {
  personId: string;
  shown: LiveConsole;
  onChanged: (shown: LiveConsole | null) => void;
}

/** What happened so far, over the entries: shown, and written by those who may. */
export function Summary({ personId, shown, onChanged }: SummaryProps) {
  const t = useTranslations("live.summary");
  const ui = useTranslations("ui");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const problemOf = useLiveProblem();
  const [writing, setWriting] = useState<{ text: string; version: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const place = `${shown.storyId}:summary`;
  const write = (text: string) => {
    setWriting((now) => ({ text, version: now?.version ?? shown.summaryVersion }));
    keepDraft(personId, place, { ...noWords, text });
  };
  const close = () => {
    setWriting(null);
    setProblem(null);
    keepDraft(personId, place, null);
  };
  const send = () => {
    if (!writing) return;
    const found = summaryProblem(cleanSummary(writing.text));
    setProblem(found ? problemOf(found) : null);
    if (found) return;
    start(async () => {
      const sent = await sendLive({
        kind: "summary",
        storyId: shown.storyId,
        expectedVersion: writing.version,
        summary: writing.text,
      });
      if (sent.kind === "done") {
        onChanged(sent.shown);
        close();
        toast.success(t("done"));
        return;
      }
      setProblem(sent.kind === "refused" ? sent.message : unreachable);
      // Who saw what the other wrote may put their own in its place.
      if (sent.kind === "refused" && sent.reason === "live-summary-changed") {
        onChanged(null);
        setWriting({ ...writing, version: writing.version + 1 });
      }
    });
  };
  return (
    <section aria-label={t("title")} className="grid gap-2 rounded-lg border bg-surface px-4 py-3">
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-sm font-bold">{t("title")}</h2>
        {shown.maySummarise && !writing ? (
          <Button
            size="sm"
            tone="ghost"
            onClick={() =>
              setWriting({
                text: readDraft(personId, place)?.text ?? shown.summary,
                version: shown.summaryVersion,
              })
            }
          >
            <PencilLine aria-hidden />
            {t(shown.summary ? "change" : "write")}
          </Button>
        ) : null}
      </div>
      {writing ? (
        <>
          {writing.version !== shown.summaryVersion || problem ? <EntryText text={shown.summary} /> : null}
          <Field label={t("label")} hint={t("hint", { limit: summaryLimit })} error={problem}>
            {(control) => (
              <Textarea
                {...control}
                autoFocus
                value={writing.text}
                onChange={(event) => write(event.target.value)}
              />
            )}
          </Field>
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={close} disabled={busy}>
              {ui("cancel")}
            </Button>
            <Button tone="primary" busy={busy} onClick={send}>
              {t("send")}
            </Button>
          </div>
        </>
      ) : shown.summary ? (
        <EntryText text={shown.summary} />
      ) : (
        <p className="text-sm text-muted">{t("none")}</p>
      )}
    </section>
  );
}
