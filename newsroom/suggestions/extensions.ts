import { type AnyExtension, Extension, Mark } from "@tiptap/core";
import { colorOf } from "#newsroom/staff/person-color.ts";
import { readStamp } from "./stamp.ts";
import type { SuggestionMark } from "./types.ts";

/** Lines of text: what is proposed of them is the break before them. */
export const suggestibleLines = ["paragraph", "subhead"];
/** Blocks without words of their own, and the break within a line. */
export const suggestibleAtoms = ["picture", "readAlso", "embed", "rule", "hardBreak"];

/**
 * A mark of proposed words. It is never parsed from HTML: nothing that is pasted can claim to be somebody's
 * proposal. Attributes have defaults, because an editor deletes the words of a mark that it cannot make.
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
    renderHTML({ mark }) {
      const { id, by } = readStamp(mark.attrs) ?? { id: "", by: "" };
      const look = { class: `suggested suggested-${name}`, style: `--by: ${colorOf(by)}` };
      return [tag, { ...look, "data-suggestion": id }, 0];
    },
  });
}

const InsertionMark = suggestionMark("insertion", "ins", "insertion deletion");
const DeletionMark = suggestionMark("deletion", "del", "insertion deletion");
const ModificationMark = suggestionMark("modification", "span", "modification");

const SuggestedBlocks = Extension.create({
  name: "suggestedBlocks",
  addGlobalAttributes() {
    const hidden = { default: null, rendered: false, keepOnSplit: false, parseHTML: () => null };
    return [
      { types: [...suggestibleLines, ...suggestibleAtoms], attributes: { suggested: hidden } },
      { types: suggestibleLines, attributes: { retyped: hidden } },
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
