/** What the tabs of one browser tell each other about who is signed in. */
type Word = { kind: "here" | "left"; personId: string };

const channelName = "redaksi-device";
const rememberedKey = "redaksi-person";
/** So long other tabs have to let go of their journals after somebody signed out. */
const letGoMs = 300;

/** The person whose desk was open last and who has not signed out: theirs is what opens without a connection. */
export function rememberedPerson(): string | null {
  return localStorage.getItem(rememberedKey);
}

/** Tells the other tabs that this person is signed in here now, and remembers it. */
export function tellHere(personId: string): void {
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
    if (data.kind === "left") {
      if (data.personId === personId) calls.onLeft();
    } else if (data.personId === personId) calls.onHere?.();
    else calls.onOther();
  };
  return () => channel.close();
}

function tell(word: Word): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(word);
  channel.close();
}
