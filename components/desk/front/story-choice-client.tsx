"use client";
import { Clock, MoveRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { formatShort } from "#lib/dates.ts";
import type { FrontSlot, PlaceableStory, SlotView } from "#newsroom/front/types.ts";
import { useDesk } from "../desk-context-client.tsx";
import { SlotChoices } from "./slot-choices.tsx";

interface StoryChoiceProps {
  story: PlaceableStory;
  slots: readonly SlotView[];
  busy: boolean;
  onPlace: (storyId: string, title: string, slot: FrontSlot) => void;
}

/** A story that can stand on the front, with the menu that puts it there. */
export function StoryChoice({ story, slots, busy, onPlace }: StoryChoiceProps) {
  const t = useTranslations("front");
  const { timeZone, locale } = useDesk();
  const here = slots.find(({ placed }) => placed?.storyId === story.id);
  const time = formatShort(story.visibleAt, timeZone, locale);
  return (
    <li className="flex items-center gap-3 px-3 py-2.5 sm:px-4">
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
          {here ? <Chip tone="accent">{t(`slots.${here.slot}`)}</Chip> : null}
        </p>
      </div>
      <Menu
        trigger={
          <Button size="sm" disabled={busy} aria-label={t("moveMenu", { title: story.title })}>
            <MoveRight aria-hidden />
            {t("move")}
          </Button>
        }
      >
        <SlotChoices
          slots={slots}
          storyId={story.id}
          onChoose={(slot) => onPlace(story.id, story.title, slot)}
        />
      </Menu>
    </li>
  );
}
