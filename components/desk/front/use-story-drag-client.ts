"use client";
import { type PointerEvent as ReactPointerEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { type FrontSlot, frontSlots } from "#newsroom/front/types.ts";

/** A story on its way between the list and the slots. */
export interface DraggedStory {
  readonly storyId: string;
  readonly title: string;
  /** Its hour or its pin, in words; null when it has neither. */
  readonly note: string | null;
}

/** Begins to drag a story, from the press of a pointer on its row or its handle. */
export type LiftStory = (event: ReactPointerEvent, story: DraggedStory) => void;

/** How far a pointer moves before a press becomes a drag, in px. */
const slack = 6;
/** How near to the window's edges the page begins to scroll, and how fast, in px. */
const edge = 72;
const mostScrolled = 18;

/**
 * Drags stories by mouse, pen or finger and tells on which slot one was dropped. A finger drags by the handle
 * only, so that it scrolls everywhere else. Escape, or a drop beside the slots, leaves everything as it was.
 */
export function useStoryDrag(onDrop: (story: DraggedStory, slot: FrontSlot) => void) {
  const [pressed, setPressed] = useState<{ story: DraggedStory; x: number; y: number } | null>(null);
  const [dragged, setDragged] = useState<DraggedStory | null>(null);
  const [over, setOver] = useState<FrontSlot | null>(null);
  /** What was let go beside the slots, for saying so. */
  const [left, setLeft] = useState<DraggedStory | null>(null);
  const ghost = useRef<HTMLDivElement>(null);

  const finish = useEffectEvent((slot: FrontSlot | null) => {
    const story = dragged;
    setPressed(null);
    setDragged(null);
    setOver(null);
    if (!story) return;
    if (slot) onDrop(story, slot);
    else setLeft(story);
  });

  useEffect(() => {
    if (!pressed) return;
    const at = { x: pressed.x, y: pressed.y };
    let moving = false;
    let frame = 0;
    const follow = () => {
      ghost.current?.style.setProperty("translate", `${at.x}px ${at.y}px`);
      const { slot, inTray } = slotAt(at.x, at.y);
      setOver(slot);
      if (!inTray) window.scrollBy(0, scrollAt(at.y));
      frame = requestAnimationFrame(follow);
    };
    const move = (event: PointerEvent) => {
      at.x = event.clientX;
      at.y = event.clientY;
      if (moving || Math.hypot(at.x - pressed.x, at.y - pressed.y) < slack) return;
      moving = true;
      document.body.style.setProperty("user-select", "none");
      window.getSelection()?.removeAllRanges();
      setLeft(null);
      setDragged(pressed.story);
      frame = requestAnimationFrame(follow);
    };
    const up = (event: PointerEvent) => finish(moving ? slotAt(event.clientX, event.clientY).slot : null);
    const cancel = () => finish(null);
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape") finish(null);
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", up);
    window.addEventListener("pointercancel", cancel);
    window.addEventListener("keydown", key);
    return () => {
      cancelAnimationFrame(frame);
      document.body.style.removeProperty("user-select");
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("pointercancel", cancel);
      window.removeEventListener("keydown", key);
    };
  }, [pressed]);

  const lift: LiftStory = (event, story) => {
    if (event.button !== 0 || !event.isPrimary || !mayLift(event)) return;
    setPressed({ story, x: event.clientX, y: event.clientY });
  };
  return { dragged, over, left, ghost, lift };
}

/** A mouse takes the whole row apart from what can be pressed in it; a finger needs the handle. */
function mayLift({ target, currentTarget, pointerType }: ReactPointerEvent): boolean {
  // A dialog over the page belongs to its row for React, and to no row for those who press in it.
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false;
  if (target.closest("[data-drag-handle]")) return true;
  return pointerType === "mouse" && !target.closest("button, a, input, [role=menu]");
}

function slotAt(x: number, y: number): { slot: FrontSlot | null; inTray: boolean } {
  const target = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-drop-slot]");
  const slot = frontSlots.find((one) => one === target?.dataset.dropSlot) ?? null;
  return { slot, inTray: target?.dataset.tray !== undefined };
}

function scrollAt(y: number): number {
  const above = edge - y;
  const below = y - (window.innerHeight - edge);
  const deep = Math.max(above, below, 0) / edge;
  return Math.round(Math.min(deep, 1) * mostScrolled) * (above > below ? -1 : 1);
}
