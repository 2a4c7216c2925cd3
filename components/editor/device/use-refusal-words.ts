import { useTranslations } from "next-intl";
import { reviewStates, type StoryState, writingStates } from "#newsroom/workflow/rules.ts";
import type { Refusal } from "../session/journal-database.ts";

/** Why the server does not take what waits on the device, in a sentence. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const t = useTranslations("editor.device.why");
  return ({ reason, state }) => (reason === "held-back" ? t(`held.${heldKey(state)}`) : t(reason));
}

/** Where the story went, in the few words that matter to the one whose text was not taken. */
function heldKey(state: StoryState | null): string {
  if (state === null) return "unknown";
  if (reviewStates.some((known) => known === state)) return "in-review";
  // The story lies with its writers and yet takes nothing: then it is the person who may write no more.
  if (writingStates.some((known) => known === state)) return "role";
  return ["approved", "scheduled", "published", "withdrawn", "spiked"].includes(state) ? state : "unknown";
}
