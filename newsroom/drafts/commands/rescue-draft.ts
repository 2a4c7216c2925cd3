import * as Y from "yjs";
import { db, type Executor } from "#db/client.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { readDraftContent } from "../document.ts";
import { draftBody } from "../layout.ts";
import { countNodes, maxDraftBytes, maxDraftNodes } from "../size.ts";

/**
 * Makes a story of its own from a device's copy of a draft whose story takes it no longer (sent, approved,
 * spiked, restored, gone). The copy is only read: what no draft may hold is left out, every word stays. It
 * becomes the draft of the one who asks, whoever wrote in the old one. Throws `forbidden` for those who may
 * begin no story and `invalid` for bytes that are no draft or more than one may hold.
 */
export async function rescueDraft(
  { actor, copy }: { actor: PersonActor; copy: Uint8Array },
  executor: Executor = db(),
): Promise<{ storyId: string }> {
  if (copy.length === 0 || copy.length > maxDraftBytes)
    throw new RedaksiError("invalid", "draft-copy-broken");
  const document = new Y.Doc();
  try {
    Y.applyUpdate(document, copy);
  } catch {
    throw new RedaksiError("invalid", "draft-copy-broken");
  }
  if (countNodes(draftBody(document), maxDraftNodes) > maxDraftNodes) {
    throw new RedaksiError("invalid", "draft-copy-too-large");
  }
  const content = readDraftContent(document);
  document.destroy();
  return createStory({ actor, content: { ...content, slug: "" } }, executor);
}
