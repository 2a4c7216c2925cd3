import { forgetPages } from "#components/desk-app/worker-pages.ts";
import { forgetKeptUploads } from "#components/pictures/device/kept-uploads.ts";
import { wipeWaitingSources } from "../release/waiting-sources.ts";
import { wipeDrafts } from "../session/device-drafts.ts";
import { tellLeft } from "../session/device-person.ts";
import { sendWaiting, waitingNow } from "../session/send-waiting.ts";
import { countOnlyHere, forgetOnlyHere, isNothing, sendOnlyHere } from "./only-here.ts";

/** How long signing out waits, in silence, for what is on its way. */
const patienceMs = 4_000;

/** Whether the server has everything that this device holds of the signed-in person, after a last try to send it. */
export async function everythingSent(personId: string): Promise<boolean> {
  await Promise.race([
    Promise.all([sendWaiting(), sendOnlyHere(personId)]),
    new Promise((resolve) => setTimeout(resolve, patienceMs)),
  ]);
  return waitingNow().drafts.length === 0 && isNothing(await countOnlyHere(personId));
}

/** Takes everything of a person who signed out off this device, in every tab. */
export async function leaveDevice(personId: string): Promise<void> {
  await tellLeft(personId);
  await Promise.all([
    wipeDrafts(personId),
    wipeWaitingSources(personId),
    forgetKeptUploads(personId),
    forgetOnlyHere(personId),
    forgetPages(),
  ]);
}
