"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { changeFrontAction } from "#newsroom/front/actions.ts";
import type { DraftChange, FrontOf, FrontSlot, PlaceableStory, SlotView } from "#newsroom/front/types.ts";
import { Group } from "../group.tsx";
import { DragLayer } from "./drag-layer.tsx";
import { dropOutcome } from "./drop-outcome.ts";
import { RefusedNotice } from "./refused-notice.tsx";
import { SlotRow } from "./slot-row-client.tsx";
import { StoryChoice } from "./story-choice-client.tsx";
import { useFrontStep } from "./use-front-step-client.ts";
import { useSlotName } from "./use-slot-name-client.ts";
import { useStoryDrag } from "./use-story-drag-client.ts";

interface FrontArrangerProps {
  front: FrontOf;
  version: number;
  slots: readonly SlotView[];
  stories: readonly PlaceableStory[];
  /** The field over the list of stories. */
  search: ReactNode;
  /** What stands where no story was found. */
  empty: ReactNode;
}

/**
 * The slots of the draft beside the stories that can stand in them. Stories are dragged onto slots and between
 * them by mouse or finger; every step is in a menu too, by keyboard or touch.
 */
export function FrontArranger({ front, version, slots, stories, search, empty }: FrontArrangerProps) {
  const t = useTranslations("front");
  const { busy, take, refused, forget } = useFrontStep(version);
  const step = (change: DraftChange, words: string, done: string) =>
    take({ words, done, act: (expectedVersion) => changeFrontAction({ front, expectedVersion, change }) });
  const nameOf = useSlotName(front);
  const place = (storyId: string, title: string, slot: FrontSlot) =>
    step(
      { kind: "place", slot, storyId },
      t("placeWords", { title, slot: nameOf(slot) }),
      t("placed", { slot: nameOf(slot) }),
    );
  const drag = useStoryDrag(({ storyId, title }, slot) => {
    if (busy || dropOutcome(slots, storyId, slot).kind === "stay") return;
    place(storyId, title, slot);
  });
  return (
    <div className="grid grid-cols-1 gap-4" aria-busy={busy || undefined}>
      <DragLayer {...drag} slots={slots} nameOf={nameOf} />
      <RefusedNotice refused={refused} busy={busy} onForget={forget} />
      <div className="grid grid-cols-1 items-start gap-x-8 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        {/* On a tall screen the slots stay beside a list that is longer than they are. */}
        <div className="lg:[@media(min-height:50rem)]:sticky lg:[@media(min-height:50rem)]:top-20">
          <Group title={t("slotsTitle")}>
            <ol className="grid gap-2.5">
              {slots.map((view) => (
                <SlotRow
                  key={view.slot}
                  view={view}
                  slots={slots}
                  nameOf={nameOf}
                  busy={busy}
                  isOver={drag.over === view.slot}
                  onLift={drag.lift}
                  onPlace={place}
                  onClear={(title) =>
                    step({ kind: "clear", slot: view.slot }, t("clearWords", { title }), t("cleared"))
                  }
                  onPin={(until, title) =>
                    step(
                      { kind: "pin", slot: view.slot, until },
                      t("pinWords", { title }),
                      t(until ? "pinned" : "unpinned"),
                    )
                  }
                />
              ))}
            </ol>
          </Group>
        </div>
        <Group title={t("storiesTitle")}>
          {search}
          {stories.length === 0 ? (
            empty
          ) : (
            <ul className="divide-y rounded-lg border bg-surface">
              {stories.map((story) => (
                <StoryChoice
                  key={story.id}
                  story={story}
                  slots={slots}
                  nameOf={nameOf}
                  busy={busy}
                  onLift={drag.lift}
                  onPlace={place}
                />
              ))}
            </ul>
          )}
        </Group>
      </div>
    </div>
  );
}
