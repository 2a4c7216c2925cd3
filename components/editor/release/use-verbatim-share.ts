import { useEffect, useRef, useState } from "react";
import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import { draftBody } from "#newsroom/drafts/layout.ts";
import { readDraftBody } from "#newsroom/drafts/read-body.ts";
import { useDraftChanges, useSession } from "../session/session-context.ts";
import { askOffice } from "./office.ts";
import { textOfSource } from "./source-calls.ts";

const quietMs = 1_200;
/** So much of a release is compared: more is no single release. */
const comparedCharacters = 400_000;

/**
 * Which share (0–1) of the story as it stands is these releases word for word, counted away from the page's own
 * thread while the story is written; null until it is known.
 */
export function useVerbatimShare(sourceIds: readonly string[]): number | null {
  const { document } = useSession();
  const [share, setShare] = useState<number | null>(null);
  const [releases, setReleases] = useState<{ key: string; texts: string[] } | null>(null);
  const key = sourceIds.join(" ");
  const counting = useRef(false);

  useEffect(() => {
    let left = false;
    const ids = key.split(" ").filter(Boolean);
    void Promise.all(ids.map(textOfSource)).then((texts) => {
      const had = texts.filter((text) => text !== null);
      if (!left && had.length > 0) {
        setReleases({ key, texts: had.map((text) => text.slice(0, comparedCharacters)) });
      }
    });
    return () => {
      left = true;
    };
  }, [key]);

  const count = async () => {
    if (releases === null || counting.current) return;
    counting.current = true;
    const story = bodyToPlainText(readDraftBody(draftBody(document)));
    const question = { ask: "share", key: releases.key, story } as const;
    try {
      let answer = await askOffice({ ...question, releases: null });
      if (answer.answer === "unknown-releases") {
        answer = await askOffice({ ...question, releases: releases.texts });
      }
      if (answer.answer === "share") setShare(answer.share);
    } catch {
      // Called off, or no office without a connection: the next change asks again.
    } finally {
      counting.current = false;
    }
  };
  useDraftChanges(() => void count(), quietMs);
  const latest = useRef(count);
  latest.current = count;
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted as soon as the releases are there
  useEffect(() => void latest.current(), [releases]);
  return share;
}
