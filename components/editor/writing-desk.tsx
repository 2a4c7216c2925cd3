import { useCallback, useEffect } from "react";
import { Desk } from "./desk.tsx";
import { DeskSkeleton } from "./desk-skeleton.tsx";
import "./editor.css";
import { BarrierNotice } from "./chrome/barrier-notice.tsx";
import { NoCopyYet } from "./chrome/no-copy-yet.tsx";
import { PersonContext } from "./person-context.ts";
import type { DraftSession } from "./session/draft-session.ts";
import { followIdleness } from "./session/idleness.ts";
import { SessionContext, useIsReady, useOpenedSession, useOtherPerson } from "./session/session-context.ts";
import type { StoryProps } from "./story-props.ts";

/** A story's writing desk: opens the draft, from the device first, and shows it as soon as there is something. */
export function WritingDesk({ story }: { story: StoryProps }) {
  const { storyId, generation, person } = story;
  const session = useOpenedSession({ storyId, generation, personId: person.id }, story.mayWrite);
  useEffect(() => session?.noteStory(story), [session, story]);
  useEffect(() => (session === null ? undefined : followIdleness(session)), [session]);
  if (session === null) return <DeskSkeleton />;
  return (
    <SessionContext value={session}>
      <PersonContext value={person}>
        <OpenedDesk session={session} story={story} />
      </PersonContext>
    </SessionContext>
  );
}

function OpenedDesk({ session, story }: { session: DraftSession; story: StoryProps }) {
  const ready = useIsReady(session);
  const otherPerson = useOtherPerson(session);
  const retry = useCallback(() => session.connection.retry(), [session]);
  // Whoever is signed in now sees nothing of this text; it waits for the one who wrote it.
  if (otherPerson) return <BarrierNotice personName={story.person.name} />;
  return ready ? <Desk story={story} /> : <NoCopyYet personName={story.person.name} onRetry={retry} />;
}
