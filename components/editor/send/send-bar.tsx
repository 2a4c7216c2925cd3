import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef } from "react";
import { MoveBarClient } from "#components/desk/move-bar-client.tsx";
import { settlingVerbs, type Verb } from "#newsroom/workflow/rules.ts";
import { useDraftText } from "../fields/draft-fields.ts";
import { useSession } from "../session/session-context.ts";
import type { StoryProps } from "../story-props.ts";

interface SendBarProps {
  story: StoryProps;
  /** Marks what is missing and leads there; false when nothing is. */
  findBlocking: () => boolean;
  /** Set to what Ctrl-Enter does. */
  sendRef: RefObject<() => void>;
}

/** Verbs that freeze the draft: it must be complete and stored. */
const freezing = new Set<Verb>(["submit", "submit-update", ...settlingVerbs]);

/** The moves of a story beside its text: nothing is sent before the database holds all that is shown. */
export function SendBar({ story, findBlocking, sendRef }: SendBarProps) {
  const t = useTranslations("editor.send");
  const session = useSession();
  const title = useDraftText("title");
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    sendRef.current = () => bar.current?.querySelector<HTMLButtonElement>("button:last-of-type")?.click();
  }, [sendRef]);

  const beforeMove = async () => {
    if (!(await session.storeNow())) throw new MoveStopped(t("notStored"));
  };
  return (
    <div ref={bar}>
      <MoveBarClient
        story={{ id: story.storyId, state: story.state, version: story.version, title }}
        moves={story.moves}
        mayBegin={(verb) => !freezing.has(verb) || !findBlocking()}
        beforeMove={beforeMove}
        seenVector={() => session.seenVector()}
      />
    </div>
  );
}

/** A refusal whose message is shown as it is: the move bar knows it by this name. */
class MoveStopped extends Error {
  override readonly name = "RedaksiError";
}
