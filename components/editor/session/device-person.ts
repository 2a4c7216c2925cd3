/** What the tabs of one browser tell each other about who is signed in. */
type Word = { kind: "here" | "left"; personId: string; tab: string };

/** A tab does not hear itself: leaving on its own word, it would not finish tidying up. */
const thisTab = Math.random().toString(36);
const channelName = "redaksi-device";
const rememberedKey = "redaksi-person";
/** So long other tabs have to let go of their journals after somebody signed out. */
const letGoMs = 300;

/** Whether somebody else was signed in here last: then a page for `personId` may be an old copy. */
export function isSomebodyElses(personId: string): boolean {
  const remembered = localStorage.getItem(rememberedKey);
  return remembered !== null && remembered !== personId;
}

/**
 * Tells the other tabs that this person is signed in here now, and remembers it. Where somebody else was before,
 * the server is asked first: the page that says so may be one that the device kept.
 */
export async function tellHere(personId: string): Promise<void> {
  if (isSomebodyElses(personId) && !(await isSignedIn(personId))) return;
  localStorage.setItem(rememberedKey, personId);
  tell({ kind: "here", personId });
}

/** Tells the other tabs that a person signed out, and waits until they have let go. */
export async function tellLeft(personId: string): Promise<void> {
  localStorage.removeItem(rememberedKey);
  tell({ kind: "left", personId });
  await new Promise((resolve) => setTimeout(resolve, letGoMs));
}

/** Follows, for a tab of `personId`, whether they signed out in another one or somebody else signed in there. */
export function followPerson(
  personId: string,
  calls: { onLeft: () => void; onOther: () => void; onHere?: () => void },
): () => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.tab === thisTab) return;
    if (data.kind === "left") {
      if (data.personId === personId) calls.onLeft();
    } else if (data.personId === personId) calls.onHere?.();
    else calls.onOther();
  };
  return () => channel.close();
}

/** Asked with a story that nobody has: "not found" is only said to the person themselves. */
async function isSignedIn(personId: string): Promise<boolean> {
  const response = await fetch("/api/collaboration-ticket", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ storyId: personId, personId, generation: "" }),
    cache: "no-store",
  }).catch(() => null);
  return response?.status === 404;
}

function tell(word: Omit<Word, "tab">): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ ...word, tab: thisTab } satisfies Word);
  channel.close();
}
