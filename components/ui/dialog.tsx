"use client";
import type { DialogProps } from "./dialog-frame.tsx";
import { part } from "./part.tsx";

const Frame = part(() => import("./dialog-frame.tsx").then((file) => file.DialogFrame));

/** Brings the script of dialogs before one is wanted. */
export const preloadDialog = Frame.preload;

/** A modal. The script of its frame comes with the first that opens. */
export function Dialog(props: DialogProps) {
  return props.open ? <Frame {...props} /> : null;
}
