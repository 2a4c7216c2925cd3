import { copyDraft, saveDraftFile } from "../session/copy-draft.ts";
import type { DeviceDraft } from "../session/device-drafts.ts";
import { type Rescue, readDeviceDraft, rescueDocument } from "../session/rescue-draft.ts";

/** Puts the words of a draft at rest on the clipboard. */
export async function copyCopy(draft: DeviceDraft): Promise<void> {
  await copyDraft({ document: await readDeviceDraft(draft) });
}

/** Hands the words of a draft at rest to the person as a file. */
export async function saveCopy(draft: DeviceDraft): Promise<void> {
  saveDraftFile({ document: await readDeviceDraft(draft) });
}

/** Makes a story of its own of a draft at rest. */
export async function rescueCopy(draft: DeviceDraft): Promise<Rescue> {
  return rescueDocument(await readDeviceDraft(draft));
}
