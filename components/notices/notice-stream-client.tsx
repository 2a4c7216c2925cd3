"use client";
import { usePathname, useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Brings the number of unread notices up to date in the moment in which one comes. Listens only while somebody
 * looks; where the stream breaks, the desk still asks every few seconds. The editor is left alone.
 */
export function NoticeStream() {
  const router = useRouter();
  const inEditor = /^\/desk\/stories\/[^/]+$/.test(usePathname());

  useEffect(() => {
    if (inEditor) return;
    let source: EventSource | null = null;
    const follow = () => {
      if (document.visibilityState !== "visible") {
        source?.close();
        source = null;
      } else if (source === null) {
        source = new EventSource("/api/desk/notices/stream");
        source.addEventListener("notices", () => router.refresh());
      }
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      source?.close();
    };
  }, [router, inEditor]);
  return null;
}
