"use client";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

/** Where the stream is silent or broken, the desk asks by itself. */
const askEveryMs = 5_000;
/** However much is going on, a page is not asked for more often. */
const askAtMostEveryMs = 800;
/** Even without news the page is renewed now and then, so that "5 minutes ago" stays true. */
const renewEveryMs = 60_000;

/**
 * Keeps lists and review views true: hears at once that there is news, asks a cheap address whether anything moved
 * and then renders the page anew, keeping focus, scroll and whatever is being typed. Sleeps while nobody looks, and
 * while a dialog is open: what stands in it may belong to something that is gone by now. The editor and the
 * console of a live coverage keep themselves up to date and are left alone. `version` is what the address answered
 * when the page was rendered: what happened since is news.
 */
export function LiveRefresh({ version }: { version: string }) {
  const router = useRouter();
  const path = usePathname();
  const seen = useRef(version);
  const inEditor = /^\/desk\/(?:stories|live)\/[^/]+$/.test(path);

  useEffect(() => {
    if (inEditor) return;
    let stopped = false;
    let renewedAt = Date.now();
    let askedAt = 0;
    let soon: ReturnType<typeof setTimeout> | undefined;
    let source: EventSource | null = null;
    const ask = async () => {
      if (stopped || document.visibilityState !== "visible" || isAnswering()) return;
      askedAt = Date.now();
      const response = await fetch("/api/desk/changes", { cache: "no-store" }).catch(() => null);
      if (stopped || !response?.ok) return;
      const current = await response.text();
      const news = seen.current !== current;
      seen.current = current;
      if (!news && Date.now() - renewedAt < renewEveryMs) return;
      renewedAt = Date.now();
      router.refresh();
    };
    const askSoon = () => {
      clearTimeout(soon);
      soon = setTimeout(ask, Math.max(0, askedAt + askAtMostEveryMs - Date.now()));
    };
    const follow = () => {
      if (document.visibilityState !== "visible") {
        source?.close();
        source = null;
        return;
      }
      if (source === null) {
        source = new EventSource("/api/desk/stream");
        source.addEventListener("news", askSoon);
      }
      void ask();
    };
    follow();
    const timer = setInterval(ask, askEveryMs);
    document.addEventListener("visibilitychange", follow);
    return () => {
      stopped = true;
      clearInterval(timer);
      clearTimeout(soon);
      document.removeEventListener("visibilitychange", follow);
      source?.close();
    };
  }, [router, inEditor]);
  return null;
}

function isAnswering(): boolean {
  return document.querySelector("[role=dialog], [role=alertdialog]") !== null;
}
