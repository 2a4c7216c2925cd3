// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { bindText } from "./bound-text.ts";

let mine: Y.Doc;
let theirs: Y.Doc;
let box: HTMLTextAreaElement;

function title(document: Y.Doc): Y.Text {
  return document.getText("title");
}

function type(value: string, caret: number, composing = false): void {
  box.value = value;
  box.setSelectionRange(caret, caret);
  box.dispatchEvent(new InputEvent("input", { isComposing: composing }));
}

beforeEach(() => {
  mine = new Y.Doc();
  theirs = new Y.Doc();
  mine.on("update", (update, origin) => origin !== "wire" && Y.applyUpdate(theirs, update, "wire"));
  theirs.on("update", (update, origin) => origin !== "wire" && Y.applyUpdate(mine, update, "wire"));
  title(mine).insert(0, "Gubernur buka bimtek");
  box = document.createElement("textarea");
  document.body.replaceChildren(box);
  bindText(title(mine), box);
  box.focus();
});

test("a box shows what the draft holds from the start", () => {
  expect(box.value).toBe("Gubernur buka bimtek");
});

test("a typed letter reaches others as one letter at its place", () => {
  const deltas: unknown[] = [];
  title(theirs).observe((event) => deltas.push(event.delta));
  type("Gubernur membuka bimtek".replace("mem", "m"), 10);
  expect(title(theirs).toString()).toBe("Gubernur mbuka bimtek");
  expect(deltas).toEqual([[{ retain: 9 }, { insert: "m" }]]);
});

test("the caret stays before the same letter when somebody writes before it", () => {
  box.setSelectionRange(13, 13);
  title(theirs).insert(0, "Hari ini ");
  expect(box.value).toBe("Hari ini Gubernur buka bimtek");
  expect(box.selectionStart).toBe(22);
});

test("what others write waits until a composition ends, and what is composed is sent at once", () => {
  box.dispatchEvent(new CompositionEvent("compositionstart"));
  type("Gubernur buka bimtek d", 22, true);
  title(theirs).insert(0, "WOW ");
  expect(box.value).toBe("Gubernur buka bimtek d");
  type("Gubernur buka bimtek di", 23, true);
  expect(title(theirs).toString()).toBe("WOW Gubernur buka bimtek di");
  box.dispatchEvent(new CompositionEvent("compositionend"));
  expect(box.value).toBe("WOW Gubernur buka bimtek di");
  expect(title(mine).toString()).toBe("WOW Gubernur buka bimtek di");
});

test("line breaks of a pasted text become spaces", () => {
  type("Baris satu\nbaris dua", 20);
  expect(title(mine).toString()).toBe("Baris satu baris dua");
});

test("undo takes back what was typed here and leaves what others wrote", async () => {
  const { fieldOrigin } = await import("./bound-text.ts");
  const undo = new Y.UndoManager(title(mine), { trackedOrigins: new Set([fieldOrigin]) });
  type("Gubernur buka bimtek TKSK", 25);
  title(theirs).insert(0, "Jambi: ");
  undo.undo();
  expect(box.value).toBe("Jambi: Gubernur buka bimtek");
});
