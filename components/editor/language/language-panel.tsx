import type { Editor } from "@tiptap/core";
import { CircleCheck, WandSparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { toast } from "#components/ui/toast.ts";
import type { Severity } from "#newsroom/language/types.ts";
import { useMayWrite, useSession } from "../session/session-context.ts";
import { fixMark } from "./fix-mark.ts";
import type { LanguageDesk, PlacedMark } from "./language-desk.ts";
import { useLanguageFacts } from "./use-language-facts.ts";

const shownAtFirst = 6;
const dots: Record<Severity, string> = { error: "bg-danger", warning: "bg-warning", hint: "bg-accent" };

interface LanguagePanelProps {
  desk: LanguageDesk;
  editor: Editor;
  onJump: (placed: PlacedMark) => void;
}

/** Every mark of the story in its order, with a press to go there and a press to put it right. */
export function LanguagePanel({ desk, editor, onJump }: LanguagePanelProps) {
  const t = useTranslations("language.editor");
  const { state, marks, ignored } = useLanguageFacts(desk);
  const [all, setAll] = useState(false);
  const shown = all ? marks : marks.slice(0, shownAtFirst);
  return (
    <section aria-labelledby="language-title" id="language-panel" className="grid gap-1.5">
      <h2 id="language-title" className="text-sm font-semibold">
        {t("title")}
        {state === "ready" ? (
          <span className="tabular font-normal text-muted"> · {t("count", { count: marks.length })}</span>
        ) : null}
      </h2>
      {state === "loading" ? <p className="px-2 text-base text-muted">{t("loading")}</p> : null}
      {state === "failed" ? <p className="px-2 text-base text-muted">{t("failed")}</p> : null}
      {state === "ready" && marks.length === 0 ? (
        <p className="flex items-center gap-2 px-2 text-base text-success">
          <CircleCheck aria-hidden className="size-4" />
          {t("none")}
        </p>
      ) : null}
      <ul>
        {shown.map((placed, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is the story's order, and has no other names
          <MarkLine key={index} editor={editor} placed={placed} onJump={onJump} />
        ))}
      </ul>
      {shown.length < marks.length ? (
        <Button tone="ghost" size="sm" className="justify-self-start px-2" onClick={() => setAll(true)}>
          {t("all", { count: marks.length })}
        </Button>
      ) : null}
      {ignored > 0 ? (
        <p className="flex flex-wrap items-center gap-x-1 px-2 text-sm text-muted">
          {t("ignoredCount", { count: ignored })}
          <button
            type="button"
            onClick={() => desk.heedAll()}
            className="font-semibold underline underline-offset-2 hover:text-ink touch:min-h-11"
          >
            {t("heedAll")}
          </button>
        </p>
      ) : null}
    </section>
  );
}

function MarkLine({ editor, placed, onJump }: Omit<LanguagePanelProps, "desk"> & { placed: PlacedMark }) {
  const t = useTranslations("language.editor");
  const severities = useTranslations("language.severities");
  const session = useSession();
  const mayWrite = useMayWrite();
  const { mark } = placed;
  const [better] = mark.suggestions;
  return (
    <li className="flex items-center gap-1">
      <button
        type="button"
        onClick={() => onJump(placed)}
        className="flex min-h-8 min-w-0 flex-1 items-baseline gap-2 rounded-md px-2 py-1 text-left text-base hover:bg-hover touch:min-h-11"
      >
        <span aria-hidden className={`size-2 shrink-0 rounded-full ${dots[mark.severity]}`} />
        <span className="sr-only">{severities(mark.severity)}:</span>
        <span className="min-w-0 break-words">
          <span className="font-semibold">{shortened(mark.text)}</span>
          {better === undefined ? null : (
            <span className="text-muted"> → {better.trim() === "" ? t("leaveOut") : shortened(better)}</span>
          )}
          {better === undefined ? <span className="block text-sm text-muted">{mark.message}</span> : null}
        </span>
      </button>
      {mayWrite && better !== undefined ? (
        <IconButton
          size="sm"
          label={t("fix", { word: shortened(mark.text), better: better.trim() })}
          onClick={() => {
            if (!fixMark(session, editor, placed, better)) toast.error(t("gone"));
          }}
        >
          <WandSparkles aria-hidden />
        </IconButton>
      ) : null}
    </li>
  );
}

const longestShown = 40;

function shortened(text: string): string {
  const line = text.trim();
  return line.length > longestShown ? `${line.slice(0, longestShown - 1)}…` : line;
}
