"use client";
import { useTranslations } from "next-intl";
import type { FrontOf, FrontSlot } from "#newsroom/front/types.ts";

/** The name of a slot of a front, as it lies on that page. */
export type SlotName = (slot: FrontSlot) => string;

export function useSlotName(front: FrontOf): SlotName {
  const t = useTranslations("front");
  return (slot) => t(`slots.${slot}`, { front: front === null ? "page" : "section" });
}
