import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { toast } from "#components/ui/toast.ts";
import { savingState } from "../session/saving-state.ts";
import { useSession } from "../session/session-context.ts";
import { useSavingWords } from "./saving-line.tsx";

/** Keys that hold wherever the caret is: Ctrl-S tells where the words are, Ctrl-Enter sends, Ctrl-/ helps. */
export function useDeskKeys(calls: { onHelp: () => void; onSend: () => void }): void {
  const session = useSession();
  const t = useTranslations("editor.saving");
  const words = useSavingWords();
  const latest = useRef({ calls, words });
  latest.current = { calls, words };
  useEffect(() => {
    const onKeyDown = async (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      if (event.key.toLowerCase() === "s") {
        event.preventDefault();
        await session.storeNow();
        toast(latest.current.words(savingState(session.facts)), {
          description: t("automatic"),
          id: "saving",
        });
      } else if (event.key === "Enter") {
        event.preventDefault();
        latest.current.calls.onSend();
      } else if (event.key === "/") {
        event.preventDefault();
        latest.current.calls.onHelp();
      }
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [session, t]);
}
