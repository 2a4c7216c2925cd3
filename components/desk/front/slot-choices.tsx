import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { MenuChoice } from "#components/ui/menu.tsx";
import type { FrontSlot, SlotView } from "#newsroom/front/types.ts";
import type { SlotName } from "./use-slot-name-client.ts";

/** The slots that a story can be moved to, each with what stands there by hand. */
export function SlotChoices({
  slots,
  nameOf,
  storyId,
  onChoose,
}: {
  slots: readonly SlotView[];
  nameOf: SlotName;
  storyId: string;
  onChoose: (slot: FrontSlot) => void;
}) {
  const t = useTranslations("front");
  return slots
    .filter(({ placed }) => placed?.storyId !== storyId)
    .map(({ slot, placed }) => (
      <MenuChoice key={slot} onSelect={() => onChoose(slot)}>
        <ArrowRight aria-hidden />
        <span className="grid max-w-[min(18rem,70vw)] py-1.5 leading-tight">
          <span>{t("moveTo", { slot: nameOf(slot) })}</span>
          {placed ? <span className="truncate text-xs text-muted">{placed.title}</span> : null}
        </span>
      </MenuChoice>
    ));
}
