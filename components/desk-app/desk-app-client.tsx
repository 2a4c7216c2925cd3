"use client";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { toast } from "#components/ui/toast.ts";
import { sharesFor, tidyShares } from "./shared-store.ts";
import { endWorker } from "./worker-pages.ts";

/** The page comes first; then what makes it open without a network is brought. */
const restMs = 3_000;
/** How often a page that stays open asks for a new version. */
const askEveryMs = 15 * 60 * 1_000;

/**
 * Makes the desk an app of the device: brings its service worker, tells of a new version, and of what other apps
 * shared. `build` is the build of this page; null switches the service worker off and removes it.
 */
export function DeskApp({ personId, build }: { personId: string; build: string | null }) {
  const t = useTranslations("deskApp");
  const router = useRouter();
  const path = usePathname();
  const told = useRef(false);

  useEffect(() => {
    if (!("serviceWorker" in navigator)) return;
    const workers = navigator.serviceWorker;
    if (build === null) {
      void endWorker().catch(() => undefined);
      return;
    }
    const hear = ({ data }: MessageEvent<{ type: string; build?: string }>) => {
      if (data.type === "changed") router.refresh();
      if (data.type !== "build" || data.build === build || told.current) return;
      told.current = true;
      toast(t("newVersion"), {
        id: "new-version",
        duration: Number.POSITIVE_INFINITY,
        action: { label: t("reload"), onClick: () => window.location.reload() },
      });
    };
    workers.addEventListener("message", hear);
    const register = () => workers.register("/desk/worker.js", { scope: "/desk", updateViaCache: "none" });
    const ask = () => {
      if (document.visibilityState === "visible" && navigator.onLine)
        void register()
          .then((registration) => registration.update())
          .catch(() => undefined);
    };
    const first = setTimeout(ask, restMs);
    const timer = setInterval(ask, askEveryMs);
    window.addEventListener("online", ask);
    return () => {
      workers.removeEventListener("message", hear);
      window.removeEventListener("online", ask);
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [build, router, t]);

  useEffect(() => {
    if (build === null || !("serviceWorker" in navigator)) return;
    const say = async (type: "hello" | "keep") => {
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage({ type, personId, path });
    };
    // A story that is left has another title and other words by now.
    const leave = () => {
      if (path.startsWith("/desk/stories/"))
        navigator.serviceWorker.controller?.postMessage({ type: "keep", path, anew: true });
    };
    void say("hello");
    const timer = setTimeout(() => void say("keep"), restMs);
    window.addEventListener("pagehide", leave);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [personId, path, build]);

  useEffect(() => {
    if (path !== "/desk") return;
    void tidyShares()
      .then(() => sharesFor(personId, null))
      .then(({ length }) => {
        if (length === 0) return;
        toast(t("waiting", { count: length }), {
          id: "shared",
          duration: 15_000,
          action: { label: t("look"), onClick: () => router.push("/desk/share") },
        });
      });
  }, [personId, path, router, t]);
  return null;
}
