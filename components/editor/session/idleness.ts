import type { DraftSession } from "./draft-session.ts";

/** After this long without a key, touch or look, somebody counts as away from the draft. */
const idleAfterMs = 2 * 60_000;
/** A tab out of sight counts sooner: nobody reads there. */
const hiddenAfterMs = 20_000;
const signs = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart", "focus"] as const;

/** Tells the others in a draft whether this person is at it. Returns what ends it. */
export function followIdleness(session: DraftSession): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let idle = false;
  const tell = (now: boolean) => {
    if (now === idle) return;
    idle = now;
    session.connection.provider.awareness?.setLocalStateField("idle", now);
  };
  const wait = (ms: number) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => tell(true), ms);
  };
  const onSign = () => {
    tell(false);
    wait(idleAfterMs);
  };
  const onVisible = () => (document.visibilityState === "visible" ? onSign() : wait(hiddenAfterMs));
  for (const sign of signs) window.addEventListener(sign, onSign, { passive: true });
  document.addEventListener("visibilitychange", onVisible);
  onVisible();
  return () => {
    if (timer !== null) clearTimeout(timer);
    for (const sign of signs) window.removeEventListener(sign, onSign);
    document.removeEventListener("visibilitychange", onVisible);
  };
}
