import type { Editor } from "@tiptap/core";
import { useContext, useEffect, useState } from "react";
import { type Share, sharesFor } from "#components/desk-app/shared-store.ts";
import { part } from "#components/ui/part.tsx";
import type { Incoming } from "../body/incoming.ts";
import { PersonContext } from "../person-context.ts";

const SharedArrival = part(() => import("./shared-arrival.tsx").then((file) => file.SharedArrival));

export interface SharedWatchProps {
  storyId: string;
  editor: Editor;
  /** Whether a release is being looked at: only one thing is asked at a time. */
  busy: boolean;
  onIncoming: (incoming: Incoming) => void;
}

/** Looks whether something that another app shared was put into this story and is not in it yet. */
export function SharedWatch(props: SharedWatchProps) {
  const { id } = useContext(PersonContext);
  const [shares, setShares] = useState<readonly Share[]>([]);
  useEffect(() => {
    void sharesFor(id, props.storyId).then(setShares);
  }, [id, props.storyId]);
  return shares.length > 0 ? <SharedArrival {...props} shares={shares} /> : null;
}
