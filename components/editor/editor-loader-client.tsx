"use client";
import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { DeskSkeleton } from "./desk-skeleton.tsx";
import { FirstSightContext } from "./first-sight-context.ts";
import type { StoryProps } from "./story-props.ts";

const WritingDesk = dynamic(() => import("./writing-desk.tsx").then((module) => module.WritingDesk), {
  ssr: false,
  loading: () => <DeskSkeleton />,
});

/**
 * Brings the writing desk, whose script is loaded on this route alone and only in the browser. Until it stands,
 * `children` are shown: the beginning of the story, as the server sent it.
 */
export function EditorLoader({ story, children }: { story: StoryProps; children: ReactNode }) {
  return (
    <FirstSightContext value={children}>
      <WritingDesk story={story} />
    </FirstSightContext>
  );
}
