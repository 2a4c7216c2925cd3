import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { FrontSlot, SlotView } from "#newsroom/front/types.ts";
import { dropOutcome } from "./drop-outcome.ts";
import type { SlotName } from "./use-slot-name-client.ts";
import type { DraggedStory } from "./use-story-drag-client.ts";

interface DragLayerProps {
  dragged: DraggedStory | null;
  over: FrontSlot | null;
  /** What was just let go beside the slots. */
  left: DraggedStory | null;
  slots: readonly SlotView[];
  nameOf: SlotName;
  ghost: RefObject<HTMLDivElement | null>;
}

/**
 * What is seen and heard of a drag: the story under the pointer with what would come of dropping it, on small
 * screens the slots at the upper edge, and the same in words for screen readers.
 */
export function DragLayer({ dragged, over, left, slots, nameOf, ghost }: DragLayerProps) {
  const t = useTranslations("front");
  const words = dragged && over ? outcomeWords(dragged, over) : null;
  function outcomeWords({ storyId }: DraggedStory, slot: FrontSlot): string {
    const outcome = dropOutcome(slots, storyId, slot);
    const other = "other" in outcome ? outcome.other : "";
    return t(`outcome.${outcome.kind}`, { slot: nameOf(slot), other });
  }
  const lifted = dragged ? t("dragLifted", { title: dragged.title }) : null;
  return (
    <>
      <p role="status" className="sr-only">
        {words ?? lifted ?? (left ? t("dragLeft", { title: left.title }) : "")}
      </p>
      {dragged ? (
        <>
          <ol
            aria-hidden
            className="fixed inset-x-0 top-0 z-40 grid grid-cols-2 gap-2 border-b bg-canvas p-2 shadow-lg lg:hidden"
          >
            {slots.map(({ slot, placed, shown }) => (
              <li
                key={slot}
                data-drop-slot={slot}
                data-tray
                className={classNames(
                  "grid min-h-16 min-w-0 content-center rounded-md border-2 border-dashed px-3 py-1.5 first:col-span-2",
                  over === slot ? "border-accent bg-accent-soft" : "border-line-strong bg-surface",
                )}
              >
                <span className="text-xs font-bold tracking-wide text-muted uppercase">{nameOf(slot)}</span>
                <span className="truncate text-sm">{placed?.title ?? shown?.title ?? ""}</span>
              </li>
            ))}
          </ol>
          <div
            ref={ghost}
            aria-hidden
            className="pointer-events-none fixed top-3 left-3 z-50 grid w-72 max-w-[75vw] gap-0.5 rounded-lg border border-accent bg-surface px-3 py-2 shadow-lg max-lg:-left-28"
          >
            <span className="line-clamp-2 text-sm font-semibold">{dragged.title}</span>
            <span className="tabular line-clamp-2 text-xs text-muted">
              {words ?? dragged.note ?? t("dragHint")}
            </span>
          </div>
        </>
      ) : null}
    </>
  );
}
