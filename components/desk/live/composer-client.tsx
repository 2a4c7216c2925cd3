"use client";
import { SendHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useKeyboardInset } from "#components/editor/chrome/use-keyboard-inset.ts";
import { Button } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { cleanEntry, entryProblem } from "#newsroom/live/rules.ts";
import type { EntryWords } from "#newsroom/live/types.ts";
import { EntryFields } from "./entry-fields-client.tsx";
import { saysSomething } from "./kept-words.ts";
import { useKeptWords } from "./use-kept-words-client.ts";
import { useLiveProblem } from "./use-live-problem-client.ts";

interface ComposerProps {
  personId: string;
  storyId: string;
  /** Whether readers have it at once, or an editor first. */
  atOnce: boolean;
  mayAddPictures: boolean;
  onPost: (words: EntryWords) => void;
}

/** Where entries are written: over the stream on a desk, at the thumb on a phone. Sent, it is empty for the next. */
export function Composer({ personId, storyId, atOnce, mayAddPictures, onPost }: ComposerProps) {
  const t = useTranslations("live");
  const problemOf = useLiveProblem();
  const { words, change, clear } = useKeptWords(personId, storyId);
  const [problem, setProblem] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const text = useRef<HTMLTextAreaElement | null>(null);
  const bar = useRef<HTMLElement | null>(null);
  useKeyboardInset(bar);
  const send = () => {
    const found = entryProblem(cleanEntry(words));
    setProblem(found ? problemOf(found) : null);
    text.current?.focus();
    if (found) return;
    onPost(words);
    clear();
  };
  const idle = !focused && !saysSomething(words) && !words.keyMoment;
  return (
    <section
      ref={bar}
      aria-label={t("composer")}
      onFocus={() => setFocused(true)}
      onBlur={(event) => setFocused(event.currentTarget.contains(event.relatedTarget))}
      className="z-20 grid gap-2 border-t bg-surface px-4 py-3 shadow-overlay max-md:fixed max-md:inset-x-0 max-md:bottom-[var(--keyboard,0px)] max-md:max-h-[80dvh] max-md:overflow-y-auto max-md:pb-[max(0.75rem,env(safe-area-inset-bottom))] md:rounded-lg md:border md:shadow-none"
    >
      <EntryFields
        personId={personId}
        words={words}
        onChange={(next) => {
          setProblem(null);
          change(next);
        }}
        onSend={send}
        mayAddPictures={mayAddPictures}
        problem={problem}
        textRef={text}
        compact={idle}
      />
      <div className={`flex items-center justify-end gap-3 ${idle ? "max-md:hidden" : ""}`}>
        <p className="min-w-0 flex-1 text-xs text-muted">{t(atOnce ? "atOnce" : "afterEditor")}</p>
        <span className="max-md:hidden">
          <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd>
        </span>
        <Button tone="primary" onClick={send}>
          <SendHorizontal aria-hidden />
          {t(atOnce ? "send" : "sendToEditor")}
        </Button>
      </div>
    </section>
  );
}
