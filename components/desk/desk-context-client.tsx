"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { DateLocale } from "#lib/dates.ts";

/** What every client leaf of the desk may need to show a time: the site's zone and the person's language. */
export interface DeskSettings {
  readonly timeZone: string;
  readonly locale: DateLocale;
}

const DeskContext = createContext<DeskSettings>({ timeZone: "Asia/Jakarta", locale: "id" });

export function DeskProvider({ children, ...settings }: DeskSettings & { children: ReactNode }) {
  return <DeskContext value={settings}>{children}</DeskContext>;
}

export function useDesk(): DeskSettings {
  return useContext(DeskContext);
}
