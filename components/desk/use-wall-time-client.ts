"use client";
import { useState } from "react";
import { formatClock, localDate } from "#lib/dates.ts";
import { useDesk } from "./desk-context-client.tsx";
import { type Choice, readChoice } from "./schedule-choices.ts";

/** A date and a time as a form holds them, by the site's clock. */
export interface Wall {
  readonly date: string;
  readonly time: string;
}

/** What somebody fills in as a time, and what it means. */
export interface WallTime {
  readonly wall: Wall;
  readonly choice: Choice;
  /** Neither date nor time is filled in. */
  readonly empty: boolean;
  readonly set: (part: Partial<Wall>) => void;
  readonly setAt: (at: Date) => void;
  /** Says which of two equal clock times is meant. */
  readonly setDoubled: (which: "earlier" | "later") => void;
}

/** Holds a time of a form by the site's clock. What it means is read anew on every rendering. */
export function useWallTime(first: Wall): WallTime {
  const { timeZone } = useDesk();
  const [wall, setWall] = useState(first);
  const [doubled, setDoubled] = useState<"earlier" | "later" | null>(null);
  const set = (part: Partial<Wall>) => {
    setWall((now) => ({ ...now, ...part }));
    setDoubled(null);
  };
  return {
    wall,
    choice: readChoice(wall, timeZone, new Date(), doubled),
    empty: wall.date === "" && wall.time === "",
    set,
    setAt: (at) => set(wallOf(at, timeZone)),
    setDoubled,
  };
}

/** The site's date and clock of an instant, as the inputs take them. */
export function wallOf(at: Date, timeZone: string): Wall {
  return { date: localDate(at, timeZone), time: formatClock(at, timeZone).replace(".", ":") };
}
