import { Editor } from "@tiptap/core";
import { splitBlock } from "@tiptap/pm/commands";
import type { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, test } from "vitest";
import { bodyExtensions } from "../extensions.ts";

/** An editor with one paragraph. No browser is needed for what a link is. */
function editorWith(text: string): Editor {
  const paragraph = { type: "paragraph", content: [{ type: "text", text }] };
  return new Editor({
    element: null,
    extensions: bodyExtensions,
    content: { type: "doc", content: [paragraph] },
  });
}

/** The state of an opened editor with the caret behind the last word. */
function stateWith(text: string): EditorState {
  const editor = editorWith(text);
  const { doc } = editor.state;
  const selection = TextSelection.atEnd(doc);
  return EditorState.create({ doc, selection, plugins: editor.extensionManager.plugins });
}

function typed(state: EditorState, text: string): EditorState {
  return state.apply(state.tr.insertText(text));
}

/** The words that are links, with their addresses. */
function linksOf(doc: Node): [string, string][] {
  const found: [string, string][] = [];
  doc.descendants((node) => {
    const mark = node.marks.find(({ type }) => type.name === "link");
    if (mark) found.push([node.text ?? "", String(mark.attrs.href)]);
  });
  return found;
}

describe("an address that is typed", () => {
  test.each([
    ["https://jambi.go.id/berita", "https://jambi.go.id/berita"],
    ["www.jambi.go.id", "https://www.jambi.go.id"],
  ])("%s becomes a link with the space behind it", (address, href) => {
    const state = stateWith(`Lihat ${address}`);
    expect(linksOf(state.doc)).toEqual([]);
    expect(linksOf(typed(state, " ").doc)).toEqual([[address, href]]);
  });

  test("becomes a link with the new paragraph behind it", () => {
    let state = stateWith("https://jambi.go.id/berita");
    splitBlock(state, (transaction) => {
      state = state.apply(transaction);
    });
    expect(linksOf(state.doc)).toEqual([["https://jambi.go.id/berita", "https://jambi.go.id/berita"]]);
  });

  test.each(["jambi.go.id", "javascript:alert(1)", "https://u:p@jambi.go.id", "siaran pers.", "https:/"])(
    "%s stays words",
    (words) => {
      expect(linksOf(typed(stateWith(words), " ").doc)).toEqual([]);
    },
  );

  test("what is typed behind a link is no part of it", () => {
    const state = typed(typed(stateWith("https://jambi.go.id/a"), " "), "dan");
    expect(linksOf(state.doc)).toEqual([["https://jambi.go.id/a", "https://jambi.go.id/a"]]);
  });

  test("what others typed is linked on their own screen only", () => {
    const state = stateWith("https://jambi.go.id/a");
    const theirs = state.tr.insertText(" ").setMeta("y-sync$", { isChangeOrigin: true });
    expect(linksOf(state.apply(theirs).doc)).toEqual([]);
  });
});

describe("a link that is set by hand", () => {
  test("stands on the selected words, and is taken off by where the caret is", () => {
    const editor = editorWith("Pemprov Jambi");
    editor.commands.setTextSelection({ from: 9, to: 14 });
    expect(editor.commands.setLink({ href: "https://jambi.go.id/" })).toBe(true);
    expect(linksOf(editor.state.doc)).toEqual([["Jambi", "https://jambi.go.id/"]]);
    editor.commands.setTextSelection(11);
    editor.commands.unsetLink();
    expect(linksOf(editor.state.doc)).toEqual([]);
    expect(editor.getText()).toBe("Pemprov Jambi");
  });

  test.each(["javascript:alert(1)", "", "jambi.go.id", "data:text/html,a"])("is refused as %s", (href) => {
    const editor = editorWith("Jambi");
    editor.commands.selectAll();
    expect(editor.commands.setLink({ href })).toBe(false);
    expect(linksOf(editor.state.doc)).toEqual([]);
  });
});
