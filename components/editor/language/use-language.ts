import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { useSession } from "../session/session-context.ts";
import type { LanguageDesk } from "./language-desk.ts";

type Parts = typeof import("./language-parts.ts");

export interface Language {
  readonly desk: LanguageDesk;
  readonly parts: Parts;
}

/** The desk is there to write in first; the checker's script and dictionary come after it. */
const bringAfterMs = 1_200;

/** The language checker of the opened story, once its script came; without a connection it comes with the next one. */
export function useLanguage(editor: Editor | null): Language | null {
  const session = useSession();
  const [language, setLanguage] = useState<Language | null>(null);
  useEffect(() => {
    if (editor === null) return;
    let desk: LanguageDesk | null = null;
    let left = false;
    const bring = async () => {
      const parts = await import("./language-parts.ts").catch(() => null);
      if (left || desk !== null || parts === null) return;
      desk = new parts.LanguageDesk(session, editor);
      setLanguage({ desk, parts });
    };
    const timer = setTimeout(bring, bringAfterMs);
    window.addEventListener("online", bring);
    return () => {
      left = true;
      clearTimeout(timer);
      window.removeEventListener("online", bring);
      desk?.close();
      setLanguage(null);
    };
  }, [session, editor]);
  return language;
}
