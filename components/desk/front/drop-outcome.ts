import type { FrontSlot, SlotView } from "#newsroom/front/types.ts";

/** What would come of dropping a story on a slot, with the title of what stands there by hand. */
export type DropOutcome =
  | { readonly kind: "place" | "stay" }
  | { readonly kind: "replace" | "swap"; readonly other: string };

/** Says it as `applyChange` does it: a story that stands elsewhere by hand changes places, a new one takes over. */
export function dropOutcome(slots: readonly SlotView[], storyId: string, over: FrontSlot): DropOutcome {
  const placed = slots.find(({ slot }) => slot === over)?.placed;
  if (!placed) return { kind: "place" };
  if (placed.storyId === storyId) return { kind: "stay" };
  const stands = slots.some((view) => view.placed?.storyId === storyId);
  return { kind: stands ? "swap" : "replace", other: placed.title };
}
