"use client";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { storiesWithWaiting } from "../comments/waiting-changes.ts";
import { followPerson, tellHere } from "../session/device-person.ts";
import { sendWaiting, startSending } from "../session/send-waiting.ts";

/**
 * Looks after what this device keeps of the signed-in person's drafts, on every page of the desk: sends what
 * waits, and leaves with the person who signs out or changes in another tab.
 */
export function DeviceWatch({ personId }: { personId: string }) {
  const path = usePathname();
  const inEditor = useRef(false);
  inEditor.current = /^\/desk\/stories\/[^/]+$/.test(path);
  useEffect(() => startSending(personId), [personId]);
  useEffect(() => {
    void tellHere(personId);
    return followPerson(personId, {
      onLeft: () => window.location.assign("/masuk"),
      // The editor covers its text by itself: reloading would take it away from the one who wrote it.
      onOther: () => (inEditor.current ? undefined : window.location.reload()),
    });
  }, [personId]);
  // Whoever leaves the editor may have left words behind that were still on their way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again with every page
  useEffect(() => {
    void sendWaiting();
    if (!inEditor.current && storiesWithWaiting(personId).length > 0) void sendComments(personId);
  }, [path, personId]);
  return null;
}

/** The script that sends them is brought only where some wait. */
async function sendComments(personId: string): Promise<void> {
  const sending = await import("../comments/send-waiting-comments.ts").catch(() => null);
  await sending?.sendWaitingComments(personId);
}
