"use client";
import { part } from "./part.tsx";
import type { SheetProps } from "./sheet-frame.tsx";

const Frame = part(() => import("./sheet-frame.tsx").then((file) => file.SheetFrame));

/** Brings the script of sheets before one is wanted. */
export const preloadSheet = Frame.preload;

/** A panel beside the page. The script of its frame comes with the first that opens. */
export function Sheet(props: SheetProps) {
  return props.open ? <Frame {...props} /> : null;
}
