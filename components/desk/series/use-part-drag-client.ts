"use client";
import { type PointerEvent as ReactPointerEvent, useEffect, useEffectEvent, useRef, useState } from "react";

/** A part on its way, and before which place of the list it would come to stand. */
interface Dragged {
  readonly storyId: string;
  readonly from: number;
  readonly gap: number;
}

/** How near to the window's edges the page begins to scroll, and how far at a time, in px. */
const edge = 72;
const scrolled = 12;

/**
 * Drags the parts of a list by their handles, by mouse, pen or finger. `gap` counts the spaces between parts from
 * above the first. Escape leaves everything as it was.
 */
export function usePartDrag(onDrop: (storyId: string, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const isDragging = dragged !== null;

  const follow = useEffectEvent((y: number) => {
    if (y < edge) window.scrollBy(0, -scrolled);
    else if (y > window.innerHeight - edge) window.scrollBy(0, scrolled);
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const above = rows.filter(({ top, height }) => top + height / 2 < y).length;
    setDragged((now) => (now && now.gap !== above ? { ...now, gap: above } : now));
  });
  const finish = useEffectEvent((drops: boolean) => {
    const now = dragged;
    setDragged(null);
    if (!drops || !now) return;
    const to = now.gap > now.from ? now.gap - 1 : now.gap;
    if (to !== now.from) onDrop(now.storyId, to);
  });

  useEffect(() => {
    if (!isDragging) return;
    const move = (event: PointerEvent) => follow(event.clientY);
    const up = () => finish(true);
    const cancel = () => finish(false);
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape") finish(false);
    };
    document.body.style.setProperty("user-select", "none");
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", up);
    window.addEventListener("pointercancel", cancel);
    window.addEventListener("keydown", key);
    return () => {
      document.body.style.removeProperty("user-select");
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("pointercancel", cancel);
      window.removeEventListener("keydown", key);
    };
  }, [isDragging]);

  const lift = (event: ReactPointerEvent, storyId: string, from: number) => {
    if (event.button !== 0 || !event.isPrimary) return;
    setDragged({ storyId, from, gap: from });
  };
  return { list, dragged, lift };
}
