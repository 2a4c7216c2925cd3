"use client";
import { CircleAlert, Clock, EllipsisVertical, Pin, PinOff, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Chip } from "#components/ui/chip.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuChoice } from "#components/ui/menu.tsx";
import { formatShort } from "#lib/dates.ts";
import type { FrontSlot, SlotView } from "#newsroom/front/types.ts";
import { useDesk } from "../desk-context-client.tsx";
import { DragHandle } from "./drag-handle.tsx";
import { PinDialog } from "./pin-dialog-client.tsx";
import { SlotChoices } from "./slot-choices.tsx";
import type { SlotName } from "./use-slot-name-client.ts";
import type { LiftStory } from "./use-story-drag-client.ts";

interface SlotRowProps {
  view: SlotView;
  slots: readonly SlotView[];
  nameOf: SlotName;
  busy: boolean;
  /** A story is held over this slot. */
  isOver: boolean;
  onLift: LiftStory;
  onPlace: (storyId: string, title: string, slot: FrontSlot) => void;
  onClear: (title: string) => void;
  onPin: (until: string | null, title: string) => void;
}

/** A slot of the front: what stands there by hand and until when, or what fills it by itself. */
export function SlotRow(props: SlotRowProps) {
  const { view, slots, nameOf, busy, isOver, onLift, onPlace, onClear, onPin } = props;
  const t = useTranslations("front");
  const { timeZone, locale } = useDesk();
  const [pinning, setPinning] = useState(false);
  const { slot, placed, shown, changed } = view;
  const name = nameOf(slot);
  const byItself = placed?.status !== "shown";
  // What fills the slot by itself can be taken from it too, and then stands elsewhere by hand.
  const held = placed ?? shown;
  const until = placed?.until ?? null;
  const note = until ? t("until", { time: formatShort(until, timeZone, locale) }) : null;
  return (
    <li
      aria-label={name}
      data-drop-slot={slot}
      onPointerDown={(event) => held && onLift(event, { storyId: held.storyId, title: held.title, note })}
      className={classNames(
        "rounded-lg border bg-surface py-3 pr-4 pl-2 transition-[box-shadow,background-color]",
        held ? "cursor-grab" : "",
        isOver ? "bg-accent-soft ring-2 ring-accent" : "",
      )}
    >
      <div className="flex min-h-7 items-center gap-1.5">
        {held ? <DragHandle /> : null}
        <h3 className="text-xs font-bold tracking-wide text-muted uppercase">{name}</h3>
        {changed ? <Chip tone="warning">{t("notLaunched")}</Chip> : null}
        <span className="flex-1" />
        {placed ? (
          <Menu
            trigger={
              <IconButton size="sm" disabled={busy} label={t("slotMenu", { slot: name })}>
                <EllipsisVertical aria-hidden />
              </IconButton>
            }
          >
            <SlotChoices
              slots={slots}
              nameOf={nameOf}
              storyId={placed.storyId}
              onChoose={(to) => onPlace(placed.storyId, placed.title, to)}
            />
            <MenuChoice onSelect={() => setPinning(true)}>
              <Pin aria-hidden />
              {t(placed.until ? "pinChange" : "pin")}
            </MenuChoice>
            {placed.until ? (
              <MenuChoice onSelect={() => onPin(null, placed.title)}>
                <PinOff aria-hidden />
                {t("unpin")}
              </MenuChoice>
            ) : null}
            <MenuChoice onSelect={() => onClear(placed.title)}>
              <X aria-hidden />
              {t("clear")}
            </MenuChoice>
          </Menu>
        ) : null}
      </div>
      <div className="pl-2">
        {placed ? <PlacedStory placed={placed} isLead={slot === "lead"} /> : null}
        {byItself ? (
          <p className={classNames("text-base text-pretty text-muted", placed ? "mt-2 border-t pt-2" : "")}>
            <span className="font-semibold">{t(placed ? "meanwhile" : "automatic")}</span>{" "}
            {shown ? shown.title : t("nothing")}
          </p>
        ) : null}
      </div>
      {pinning && placed ? (
        <PinDialog
          title={placed.title}
          until={placed.until}
          onClose={() => setPinning(false)}
          onChoose={(until) => {
            setPinning(false);
            onPin(until, placed.title);
          }}
        />
      ) : null}
    </li>
  );
}

function PlacedStory({ placed, isLead }: { placed: NonNullable<SlotView["placed"]>; isLead: boolean }) {
  const t = useTranslations("front");
  const { timeZone, locale } = useDesk();
  const time = (at: Date) => formatShort(at, timeZone, locale);
  return (
    <>
      <p className={classNames("font-bold text-pretty", isLead ? "text-xl tracking-tight" : "text-md")}>
        {placed.title}
      </p>
      <p className="tabular mt-1 flex flex-wrap items-center gap-2 text-sm text-muted">
        {placed.section ? <span>{placed.section}</span> : null}
        {placed.until && placed.status !== "ended" ? (
          <Chip tone="accent" icon={<Pin aria-hidden />}>
            {t("until", { time: time(placed.until) })}
          </Chip>
        ) : null}
        {placed.until && placed.status === "ended" ? (
          <Chip tone="warning" icon={<PinOff aria-hidden />}>
            {t("ended", { time: time(placed.until) })}
          </Chip>
        ) : null}
        {placed.status === "waiting" && placed.visibleAt ? (
          <Chip tone="violet" icon={<Clock aria-hidden />}>
            {t("visibleFrom", { time: time(placed.visibleAt) })}
          </Chip>
        ) : null}
        {placed.status === "gone" || placed.status === "moved" ? (
          <Chip tone="danger" icon={<CircleAlert aria-hidden />}>
            {t(placed.status)}
          </Chip>
        ) : null}
      </p>
    </>
  );
}
