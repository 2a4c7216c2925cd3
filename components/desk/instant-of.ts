import type { Choice } from "./schedule-choices.ts";

/** The instant that was chosen, passed or not, as ISO text; null when it cannot be read. */
export function instantOf(choice: Choice): string | null {
  if (choice.ok || choice.reason === "past") return choice.at.toISOString();
  return null;
}
