"use client";
import dynamic from "next/dynamic";
import { DeskSkeleton } from "./desk-skeleton.tsx";
import type { StoryProps } from "./story-props.ts";

const WritingDesk = dynamic(() => import("./writing-desk.tsx").then((module) => module.WritingDesk), {
  ssr: false,
  loading: () => <DeskSkeleton />,
});

/** Brings the writing desk, whose script is loaded on this route alone and only in the browser. */
export function EditorLoader({ story }: { story: StoryProps }) {
  return <WritingDesk story={story} />;
}
