"use client";
import { Clock, MoveRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { formatShort } from "#lib/dates.ts";
import type { FrontSlot, PlaceableStory, SlotView } from "#newsroom/front/types.ts";
import { useDesk } from "../desk-context-client.tsx";
import { DragHandle } from "./drag-handle.tsx";
import { SlotChoices } from "./slot-choices.tsx";
import type { SlotName } from "./use-slot-name-client.ts";
import type { LiftStory } from "./use-story-drag-client.ts";

interface StoryChoiceProps {
  story: PlaceableStory;
  slots: readonly SlotView[];
  nameOf: SlotName;
  busy: boolean;
  onLift: LiftStory;
  onPlace: (storyId: string, title: string, slot: FrontSlot) => void;
}

/** A story that can stand on the front: dragged there, or put there by its menu. */
export function StoryChoice({ story, slots, nameOf, busy, onLift, onPlace }: StoryChoiceProps) {
  const t = useTranslations("front");
  const { timeZone, locale } = useDesk();
  const here = slots.find(({ placed }) => placed?.storyId === story.id);
  const time = formatShort(story.visibleAt, timeZone, locale);
  const until = here?.placed?.until ?? null;
  const pinned = until ? t("until", { time: formatShort(until, timeZone, locale) }) : null;
  const note = pinned ?? (story.isPublic ? null : t("visibleFrom", { time }));
  return (
    <li
      onPointerDown={(event) => onLift(event, { storyId: story.id, title: story.title, note })}
      className="flex cursor-grab items-center gap-2 py-2.5 pr-3 pl-1.5 sm:pr-4"
    >
      <DragHandle />
      <div className="min-w-0 flex-1">
        <p className="text-base font-semibold text-pretty">{story.title}</p>
        <p className="tabular flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
          <span>{story.section}</span>
          {story.isPublic ? (
            <time dateTime={story.visibleAt.toISOString()}>{time}</time>
          ) : (
            <Chip tone="violet" icon={<Clock aria-hidden />}>
              {t("visibleFrom", { time })}
            </Chip>
          )}
          {here ? <Chip tone="accent">{nameOf(here.slot)}</Chip> : null}
        </p>
      </div>
      <Menu
        trigger={
          <Button size="sm" disabled={busy} aria-label={t("moveMenu", { title: story.title })}>
            <MoveRight aria-hidden />
            <span className="max-sm:sr-only">{t("move")}</span>
          </Button>
        }
      >
        <SlotChoices
          slots={slots}
          nameOf={nameOf}
          storyId={story.id}
          onChoose={(slot) => onPlace(story.id, story.title, slot)}
        />
      </Menu>
    </li>
  );
}
