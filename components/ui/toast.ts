import type { ExternalToast } from "sonner";

/** What shows messages, once its script has come. */
type Shower = typeof import("sonner").toast;
type Show = (shower: Shower) => void;

let shower: Shower | null = null;
let waiting: Show[] = [];
let hearWanted: (() => void) | null = null;

function show(one: Show): void {
  if (shower) {
    one(shower);
    return;
  }
  waiting.push(one);
  hearWanted?.();
}

/** Short messages at the lower edge. They wait until their script has come; `id` replaces the one that bears it. */
export const toast = Object.assign(
  (message: string, more?: ExternalToast) => show((by) => by(message, more)),
  {
    success: (message: string, more?: ExternalToast) => show((by) => by.success(message, more)),
    error: (message: string, more?: ExternalToast) => show((by) => by.error(message, more)),
    warning: (message: string, more?: ExternalToast) => show((by) => by.warning(message, more)),
    dismiss: (id: string) => show((by) => by.dismiss(id)),
  },
);

/** Calls back when the first message wants to be shown: at once where one waits already. */
export function whenToastIsWanted(hear: () => void): void {
  hearWanted = hear;
  if (waiting.length > 0) hear();
}

/** From now on messages are shown by this, the waiting ones first. */
export function showToastsBy(by: Shower): void {
  shower = by;
  const first = waiting;
  waiting = [];
  for (const one of first) one(by);
}
