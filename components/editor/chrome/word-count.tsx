import { useTranslations } from "next-intl";
import { useState } from "react";
import { bodyWordCount } from "#newsroom/body/word-count.ts";
import { draftBody } from "#newsroom/drafts/layout.ts";
import { readDraftBody } from "#newsroom/drafts/read-body.ts";
import { useDraftChanges, useSession } from "../session/session-context.ts";

/** Words that people read in a minute. */
const readingSpeed = 200;
const quietMs = 600;

/** How long the story is, in words and in a reader's minutes. */
export function WordCount() {
  const t = useTranslations("editor");
  const { document } = useSession();
  const [words, setWords] = useState(0);
  useDraftChanges(() => setWords(bodyWordCount(readDraftBody(draftBody(document)))), quietMs);
  return (
    <p className="tabular text-sm text-muted">
      {t("words", { count: words })}
      {words > 0 ? ` · ${t("minutes", { count: Math.max(1, Math.round(words / readingSpeed)) })}` : null}
    </p>
  );
}
