import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { readDraftContent } from "#newsroom/drafts/document.ts";
import { draftBody } from "#newsroom/drafts/layout.ts";
import { writeDraft } from "#newsroom/drafts/write-document.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { compactUpdates } from "./device-journal.ts";
import { boundHistory } from "./undo-history.ts";

/**
 * What 10,000 edits leave behind in a story of 1,000 words: an edit is a word that is typed letter by letter, a
 * word that is deleted, or a word that is written over, where a writer would do it: mostly near the last place,
 * now and then somewhere else. The story ends about as long as it began.
 */
const words = 1_000;
const edits = 10_000;

let seed = 7;
/** The same numbers in every run. */
function chance(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
}

function storyOfWords(): Y.Doc {
  const sentence = "Wali kota membuka bimbingan teknis bagi petugas sosial hari ini. ";
  return writeDraft({
    ...emptyContent(),
    title: "Bimbingan teknis dibuka",
    body: {
      type: "doc",
      content: Array.from({ length: words / 50 }, () => ({
        type: "paragraph",
        content: [{ type: "text", text: sentence.repeat(5).trim() }],
      })),
    },
  });
}

function edit(document: Y.Doc, place: { line: number; at: number }, origin: unknown): void {
  const lines = draftBody(document).toArray();
  if (chance() < 0.05) place.line = Math.floor(chance() * lines.length);
  const line = lines[place.line];
  const text = line instanceof Y.XmlElement ? line.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error("a line has its text");
  if (chance() < 0.1) place.at = Math.floor(chance() * text.length);
  place.at = Math.min(place.at, text.length);
  const kind = chance();
  if (kind < 0.4) type(document, text, place, "jambi ", origin);
  else if (kind < 0.8) erase(document, text, place, 6, origin);
  else {
    erase(document, text, place, 5, origin);
    type(document, text, place, "kerap", origin);
  }
}

function type(
  document: Y.Doc,
  text: Y.XmlText,
  place: { at: number },
  letters: string,
  origin: unknown,
): void {
  for (const letter of letters) {
    document.transact(() => text.insert(place.at, letter), origin);
    place.at += 1;
  }
}

function erase(
  document: Y.Doc,
  text: Y.XmlText,
  place: { at: number },
  count: number,
  origin: unknown,
): void {
  for (let left = Math.min(count, place.at); left > 0; left -= 1) {
    place.at -= 1;
    document.transact(() => text.delete(place.at, 1), origin);
  }
}

function bytesOf(document: Y.Doc): number {
  return Y.encodeStateAsUpdate(document).length;
}

/** A draft that says the same and was never edited. */
function freshBytes(document: Y.Doc): number {
  return bytesOf(writeDraft(readDraftContent(document)));
}

describe("after 10,000 edits of a 1,000-word story", () => {
  const writer = storyOfWords();
  const server = new Y.Doc();
  Y.applyUpdate(server, Y.encodeStateAsUpdate(writer));
  /** As on the device: made into one whenever 500 have come together. */
  let journal: Uint8Array[] = [Y.encodeStateAsUpdate(writer)];
  let written = 0;
  let slowest = 0;
  writer.on("update", (update) => {
    Y.applyUpdate(server, update);
    written += update.length;
    journal.push(update);
    if (journal.length <= 500) return;
    const began = performance.now();
    journal = [compactUpdates(journal)];
    slowest = Math.max(slowest, performance.now() - began);
  });
  const own = { name: "own" };
  const undo = new Y.UndoManager([draftBody(writer)], { trackedOrigins: new Set([own]), captureTimeout: 0 });
  boundHistory(undo, 300);
  const place = { line: 0, at: 0 };
  for (let count = 0; count < edits; count += 1) edit(writer, place, own);

  test("the stored draft stays within a few times of a fresh one", () => {
    const ratio = bytesOf(server) / freshBytes(server);
    console.info(`acknowledgement ${Y.encodeSnapshot(Y.snapshot(server)).length} bytes`);
    console.info(`stored ${bytesOf(server)} bytes, fresh ${freshBytes(server)}: ${ratio.toFixed(1)} times`);
    expect(ratio).toBeLessThan(10);
  });

  test("the device's journal is compacted to the same", () => {
    const compact = compactUpdates(journal);
    console.info(
      `journal: ${written} bytes written, ${compact.length} kept, ${Math.round(slowest)} ms a time`,
    );
    expect(compact.length).toBeLessThan(bytesOf(server) * 1.1);
    const read = new Y.Doc();
    Y.applyUpdate(read, compact);
    expect(readDraftContent(read)).toEqual(readDraftContent(writer));
  });

  test("the history that can be undone is bounded, and what it kept is let go of", () => {
    expect(undo.undoStack.length).toBe(300);
    console.info(`the writer's own document: ${bytesOf(writer)} bytes`);
    expect(bytesOf(writer)).toBeLessThan(bytesOf(server) * 1.3);
    const before = draftBody(writer).toString();
    undo.undo();
    expect(draftBody(writer).toString()).not.toBe(before);
    undo.redo();
    expect(draftBody(writer).toString()).toBe(before);
  });
});

test("an update whose predecessor is missing is kept by compaction", () => {
  const document = new Y.Doc();
  const updates: Uint8Array[] = [];
  document.on("update", (update) => updates.push(update));
  for (const letter of "satu") document.getText("title").insert(document.getText("title").length, letter);
  const [first, ...rest] = updates;
  const compact = compactUpdates(rest);
  const read = new Y.Doc();
  Y.applyUpdate(read, compact);
  Y.applyUpdate(read, first ?? new Uint8Array());
  expect(read.getText("title").toString()).toBe("satu");
});
