import { useSyncExternalStore } from "react";
import type { LanguageDesk, LanguageFacts } from "./language-desk.ts";

/** What the checker knows now. */
export function useLanguageFacts(desk: LanguageDesk): LanguageFacts {
  return useSyncExternalStore(
    desk.subscribe,
    () => desk.facts,
    () => desk.facts,
  );
}
