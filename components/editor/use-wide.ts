import { useSyncExternalStore } from "react";

/** Whether a media query holds; follows the window. For the browser only. */
export function useWide(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
  );
}
