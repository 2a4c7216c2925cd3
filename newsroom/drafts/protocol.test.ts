import { expect, test } from "vitest";
import * as Y from "yjs";
import { isStored, parseServerMessage, storyIdOfDocument } from "./protocol.ts";

function storedMessage(document: Y.Doc) {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  return {
    type: "stored" as const,
    at: "2026-11-24T07:05:00.000Z",
    stateVector: base64(Y.encodeStateVector(document)),
    snapshot: base64(Y.encodeSnapshot(Y.snapshot(document))),
  };
}

test("insertions and deletions count as stored only once the database has them", () => {
  const document = new Y.Doc();
  const title = document.getText("title");
  title.insert(0, "Wali Kota Jambi");
  const first = storedMessage(document);
  expect(isStored(document, first)).toBe(true);
  title.delete(3, 4);
  expect(isStored(document, first)).toBe(false);
  const second = storedMessage(document);
  expect(isStored(document, second)).toBe(true);
  title.delete(1, 1);
  title.insert(0, "x");
  expect(isStored(document, second)).toBe(false);
  expect(isStored(document, storedMessage(document))).toBe(true);
});

test("a database that is ahead holds everything of ours", () => {
  const ahead = new Y.Doc();
  ahead.getText("title").insert(0, "abcdef");
  const behind = new Y.Doc();
  Y.applyUpdate(behind, Y.encodeStateAsUpdate(ahead));
  behind.getText("title").delete(2, 1);
  Y.applyUpdate(ahead, Y.encodeStateAsUpdate(behind));
  ahead.getText("title").delete(1, 3);
  expect(isStored(behind, storedMessage(ahead))).toBe(true);
});

test("messages that are not ours are none", () => {
  expect(parseServerMessage('{"type":"stored"}')).toBeNull();
  expect(parseServerMessage("{")).toBeNull();
  expect(parseServerMessage('{"type":"access","access":"read"}')).toEqual({ type: "access", access: "read" });
});

test("only a story's id names a document", () => {
  expect(storyIdOfDocument("story:0191d3b4-7c00-7000-8000-000000000001")).toBe(
    "0191d3b4-7c00-7000-8000-000000000001",
  );
  expect(storyIdOfDocument("story:../x")).toBeNull();
  expect(storyIdOfDocument("0191d3b4-7c00-7000-8000-000000000001")).toBeNull();
});
