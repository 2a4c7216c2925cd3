"use client";
import { type ComponentType, useEffect, useState } from "react";
import { whenToastIsWanted } from "./toast.ts";
import type { ToasterProps } from "./toaster-frame-client.tsx";

/** A page begins without the script of messages; it comes this long after, or with the first message. */
const restMs = 3_000;
/** A message whose script did not come tries again. */
const againMs = 3_000;

/** Puts short messages into the layout. Call `toast` to show one. */
export function Toaster(props: ToasterProps) {
  const [Frame, setFrame] = useState<ComponentType<ToasterProps> | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let left = false;
    const bring = () => {
      clearTimeout(timer);
      import("./toaster-frame-client.tsx").then(
        (file) => (left ? undefined : setFrame(() => file.ToasterFrame)),
        () => {
          if (!left) timer = setTimeout(bring, againMs);
        },
      );
    };
    timer = setTimeout(bring, restMs);
    whenToastIsWanted(bring);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, []);
  return Frame ? <Frame {...props} /> : null;
}
