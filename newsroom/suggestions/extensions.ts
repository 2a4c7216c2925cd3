import { type AnyExtension, Extension, Mark } from "@tiptap/core";
import { colorOf } from "#newsroom/staff/person-color.ts";
import { stampOfWords } from "./stamp.ts";
import type { SuggestionMark } from "./types.ts";

/** Lines of text: what is proposed of them is the break before them. */
export const suggestibleLines = ["paragraph", "subhead"];
/** Blocks without words of their own, and the break within a line. */
export const suggestibleAtoms = ["picture", "readAlso", "embed", "rule", "hardBreak"];

/**
 * A mark of proposed words. It is never parsed from HTML that is pasted, which cannot claim to be somebody's proposal;
 * only where the editor reads its own elements again, after the browser changed them. Attributes have defaults, because an editor deletes the words of a mark that it cannot make.
 */
function suggestionMark(name: SuggestionMark, tag: "ins" | "del" | "span", excludes: string) {
  return Mark.create({
    name,
    priority: 900,
    excludes,
    inclusive: name === "insertion",
    addAttributes() {
      const own = { id: { default: "" }, by: { default: "" }, at: { default: 0 } };
      return name === "modification" ? { ...own, before: { default: [] } } : own;
    },
    parseHTML() {
      return [
        { tag: `${tag}.suggested-${name}`, getAttrs: (element) => ownView(element)?.mark?.attrs ?? false },
      ];
    },
    renderHTML({ mark }) {
      const { id, by } = stampOfWords(mark.attrs);
      const look = { class: `suggested suggested-${name}`, style: `--by: ${colorOf(by)}` };
      return [tag, { ...look, "data-suggestion": id }, 0];
    },
  });
}

const InsertionMark = suggestionMark("insertion", "ins", "insertion deletion");
const DeletionMark = suggestionMark("deletion", "del", "insertion deletion");
const ModificationMark = suggestionMark("modification", "span", "modification");

interface OwnView {
  readonly node?: { readonly attrs: Readonly<Record<string, unknown>> };
  readonly mark?: { readonly attrs: Record<string, unknown> };
}

/** What ProseMirror keeps at an element that it made itself; pasted elements have nothing of it. */
function ownView(element: object): OwnView | null {
  const view: unknown = "pmViewDesc" in element ? element.pmViewDesc : null;
  return typeof view === "object" && view !== null ? view : null;
}

const SuggestedBlocks = Extension.create({
  name: "suggestedBlocks",
  addGlobalAttributes() {
    const hidden = (name: "suggested" | "retyped") => ({
      default: null,
      rendered: false,
      keepOnSplit: false,
      parseHTML: (element: HTMLElement) => ownView(element)?.node?.attrs[name] ?? null,
    });
    return [
      { types: [...suggestibleLines, ...suggestibleAtoms], attributes: { suggested: hidden("suggested") } },
      { types: suggestibleLines, attributes: { retyped: hidden("retyped") } },
    ];
  },
});

/**
 * What a draft knows beyond a body: proposals. Only the editor has them; `newsroom/body` does not, so that no
 * revision and no page can hold one.
 */
export const suggestionExtensions: AnyExtension[] = [
  InsertionMark,
  DeletionMark,
  ModificationMark,
  SuggestedBlocks,
];
