"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatDay } from "#lib/dates.ts";
import { useDesk } from "./desk-context-client.tsx";
import { findPublished, type PublishedStory } from "./find-published.ts";

interface StoryPickerDialogProps {
  title: string;
  body?: string;
  /** A story that is not offered: the one that is looked at. */
  except?: string;
  /** What carries it out once a story is chosen, where readers see it at once; without it choosing is enough. */
  send?: string;
  /** Resolves to what stands in the way, or null when it is done and the dialog may go. */
  onPick: (story: PublishedStory) => Promise<string | null>;
  onClose: () => void;
}

const waitMs = 250;

/** Finds a published story by its words and picks it. */
export function StoryPickerDialog(props: StoryPickerDialogProps) {
  const { title, body, except, send, onPick, onClose } = props;
  const t = useTranslations("storyPicker");
  const ui = useTranslations("ui");
  const { timeZone, locale } = useDesk();
  const [words, setWords] = useState("");
  const [found, setFound] = useState<PublishedStory[] | "asking" | "failed">("asking");
  const [chosen, setChosen] = useState<PublishedStory | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();

  useEffect(() => {
    let left = false;
    const timer = setTimeout(async () => {
      const stories = await findPublished(words);
      if (!left) setFound(stories?.filter(({ storyId }) => storyId !== except) ?? "failed");
    }, waitMs);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [words, except]);

  const choose = (story: PublishedStory) => {
    setProblem(null);
    setChosen(story);
    if (!send) carryOut(story);
  };
  const carryOut = (story: PublishedStory) =>
    start(async () => {
      const refusal = await onPick(story);
      setProblem(refusal);
      if (refusal === null) onClose();
    });

  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={title}
      {...(body === undefined ? {} : { description: body })}
      closeLabel={ui("close")}
      {...(send
        ? {
            footer: (
              <>
                <Button onClick={onClose} disabled={busy}>
                  {ui("cancel")}
                </Button>
                <Button
                  tone="primary"
                  busy={busy}
                  disabled={!chosen}
                  onClick={() => (chosen ? carryOut(chosen) : undefined)}
                >
                  {send}
                </Button>
              </>
            ),
          }
        : {})}
    >
      <div className="grid gap-3">
        <Field label={t("search")}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              type="search"
              value={words}
              onChange={(event) => {
                setWords(event.target.value);
                setChosen(null);
              }}
            />
          )}
        </Field>
        {problem ? (
          <Notice tone="danger" alert>
            {problem}
          </Notice>
        ) : null}
        <p role="status" className="text-sm text-muted empty:hidden">
          {found === "asking" ? t("asking") : null}
          {found === "failed" ? t("failed") : null}
          {Array.isArray(found) && found.length === 0 ? t("nothing") : null}
        </p>
        {Array.isArray(found) && found.length > 0 ? (
          <ul className="-mx-2" aria-busy={busy}>
            {found.map((story) => (
              <li key={story.storyId}>
                <button
                  type="button"
                  disabled={busy}
                  aria-pressed={send ? chosen?.storyId === story.storyId : undefined}
                  onClick={() => choose(story)}
                  className="grid min-h-12 w-full gap-0.5 rounded-md px-2 py-2 text-left hover:bg-hover disabled:opacity-60 aria-pressed:bg-accent-soft"
                >
                  <span className="font-semibold text-pretty">{story.title}</span>
                  <span className="text-sm text-muted">
                    {story.section} · {formatDay(new Date(story.publishedAt), timeZone, locale)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Dialog>
  );
}
