import {
  deleteJournal,
  type JournalFacts,
  type JournalKey,
  journalNames,
  openJournal,
  readFacts,
  readJournalName,
} from "./journal-database.ts";

/** A journal that is at rest on this device. */
export interface DeviceDraft extends JournalKey, JournalFacts {
  readonly name: string;
  /** Whether it may hold words that the server does not have. */
  readonly unsent: boolean;
}

/** A journal that the server has whole is kept this long, to open the story without a connection. */
const keptForMs = 30 * 24 * 60 * 60 * 1_000;
/** At the most so many such journals of one person. */
const keptAtMost = 60;

/** The drafts of one person on this device; nobody else's are read. Never throws. */
export async function deviceDrafts(personId: string): Promise<DeviceDraft[]> {
  return (await allDrafts()).filter((draft) => draft.personId === personId);
}

/** Those of a person's drafts that may hold words which the server does not have, the latest first. */
export async function unsentDrafts(personId: string): Promise<DeviceDraft[]> {
  const own = await deviceDrafts(personId);
  return own.filter(({ unsent }) => unsent).sort((one, other) => other.touchedAt - one.touchedAt);
}

/** Takes one draft off this device: its words were discarded, or are a story of their own by now. */
export const discardDraft = deleteJournal;

/** Takes every draft of a person off this device. */
export async function wipeDrafts(personId: string): Promise<void> {
  const names = await journalNames();
  await Promise.all(names.filter((name) => readJournalName(name)?.personId === personId).map(deleteJournal));
}

/**
 * Tidies the device for the person who is signed in: other accounts' drafts go as soon as the server has them
 * whole (what it does not have waits for its owner, unread), and so do the person's own old ones.
 */
export async function tidyDevice(personId: string, now = Date.now()): Promise<void> {
  const sent = (await allDrafts()).filter(({ unsent }) => !unsent);
  const own = sent.filter((draft) => draft.personId === personId);
  own.sort((one, other) => other.touchedAt - one.touchedAt);
  const old = own.filter(({ touchedAt }, at) => at >= keptAtMost || now - touchedAt > keptForMs);
  const others = sent.filter((draft) => draft.personId !== personId);
  await Promise.all([...old, ...others].map(({ name }) => deleteJournal(name)));
}

async function allDrafts(): Promise<DeviceDraft[]> {
  const read = await Promise.all((await journalNames()).map((name) => readDraft(name).catch(() => null)));
  return read.filter((draft) => draft !== null);
}

async function readDraft(name: string): Promise<DeviceDraft | null> {
  const key = readJournalName(name);
  if (key === null) return null;
  const database = await openJournal(name, { make: false });
  const facts = await readFacts(database).finally(() => database.close());
  return { name, ...key, ...facts };
}
