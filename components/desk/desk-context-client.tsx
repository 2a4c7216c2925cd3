"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { DateLocale } from "#lib/dates.ts";

/** What client leaves of the desk need of the newsroom's settings and the person's language. */
export interface DeskSettings {
  readonly timeZone: string;
  readonly locale: DateLocale;
  /** Times of the day at which this newsroom brings stories out, such as "06:00". */
  readonly usualTimes: readonly string[];
  /** Scheduled stories closer than this are told of. */
  readonly scheduleGapMinutes: number;
  /** What is often written when a story is sent back. */
  readonly returnReasons: readonly string[];
}

const DeskContext = createContext<DeskSettings>({
  timeZone: "Asia/Jakarta",
  locale: "id",
  usualTimes: [],
  scheduleGapMinutes: 0,
  returnReasons: [],
});

export function DeskProvider({ children, ...settings }: DeskSettings & { children: ReactNode }) {
  return <DeskContext value={settings}>{children}</DeskContext>;
}

export function useDesk(): DeskSettings {
  return useContext(DeskContext);
}
