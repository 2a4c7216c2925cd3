import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { DeviceJournal, type JournalState } from "./device-journal.ts";
import { openJournal, readUpdates } from "./journal-database.ts";

const letters = (document: Y.Doc) => document.getText("title");

/** What the journal of this name holds, as a fresh document would read it. */
async function kept(name: string): Promise<string> {
  const database = await openJournal(name, { make: false });
  const { updates } = await readUpdates(database);
  database.close();
  const document = new Y.Doc();
  for (const update of updates) Y.applyUpdate(document, update);
  return letters(document).toString();
}

/** Waits until the journal says what is wanted; fails with what it said last. */
async function until(said: JournalState[], wanted: JournalState): Promise<void> {
  await expect.poll(() => said.at(-1), { timeout: 2_000 }).toBe(wanted);
}

test("what changes at any moment while the journal opens is kept, and then it is said so", async () => {
  // The opening takes several turns of the event loop: a change is tried before each of them.
  for (let turns = 0; turns < 12; turns += 1) {
    const name = `redaksi-draft:orang:cerita-${turns}:satu`;
    const document = new Y.Doc();
    const said: JournalState[] = [];
    const journal = new DeviceJournal(name, document, (state) => said.push(state));
    const loaded = journal.load({ make: true });
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    letters(document).insert(0, "awal ");
    if (turns % 2 === 1) letters(document).insert(0, "paling ");
    await loaded;
    letters(document).insert(0, "lalu ");
    expect(said.at(-1)).not.toBe("kept");
    await until(said, "kept");
    expect(await kept(name)).toBe(letters(document).toString());
    letters(document).insert(0, "akhirnya ");
    expect(said.at(-1)).toBe("writing");
    await until(said, "kept");
    expect(await kept(name)).toBe(letters(document).toString());
    journal.close();
  }
});

test("a second opening reads what the first one kept, and writes nothing of it back", async () => {
  const name = "redaksi-draft:orang:cerita-lagi:satu";
  const first = new Y.Doc();
  const said: JournalState[] = [];
  const journal = new DeviceJournal(name, first, (state) => said.push(state));
  expect(await journal.load({ make: true })).toBe(0);
  letters(first).insert(0, "kabar");
  await until(said, "kept");
  journal.close();

  const second = new Y.Doc();
  const again = new DeviceJournal(name, second, () => {});
  expect(await again.load({ make: true })).toBe(1);
  expect(letters(second).toString()).toBe("kabar");
  again.close();
  const database = await openJournal(name, { make: false });
  expect((await readUpdates(database)).updates).toHaveLength(1);
  database.close();
});
