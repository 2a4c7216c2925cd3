"use client";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

const askEveryMs = 5_000;
/** Even without news the page is renewed now and then, so that "5 minutes ago" stays true. */
const renewEveryMs = 60_000;

/**
 * Keeps lists and review views true: asks a cheap address whether anything moved and then renders the page
 * anew, keeping focus, scroll and whatever is being typed. Sleeps while nobody looks. The editor and the
 * console of a live coverage keep themselves up to date and are left alone.
 */
export function LiveRefresh() {
  const router = useRouter();
  const path = usePathname();
  const seen = useRef<string | null>(null);
  const inEditor = /^\/desk\/(?:stories|live)\/[^/]+$/.test(path);

  useEffect(() => {
    if (inEditor) return;
    let stopped = false;
    let renewedAt = Date.now();
    const ask = async () => {
      if (stopped || document.visibilityState !== "visible") return;
      const response = await fetch("/api/desk/changes", { cache: "no-store" }).catch(() => null);
      if (stopped || !response?.ok) return;
      const version = await response.text();
      const news = seen.current !== null && seen.current !== version;
      seen.current = version;
      if (!news && Date.now() - renewedAt < renewEveryMs) return;
      renewedAt = Date.now();
      router.refresh();
    };
    void ask();
    const timer = setInterval(ask, askEveryMs);
    document.addEventListener("visibilitychange", ask);
    return () => {
      stopped = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [router, inEditor]);
  return null;
}
