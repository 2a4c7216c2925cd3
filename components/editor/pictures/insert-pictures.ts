import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import type { Picture } from "#newsroom/body/types.ts";

/**
 * Puts pictures where the caret stands: one as it is, several as a gallery. In a gallery, or on one, they join
 * it. What is selected is never replaced: a picture that is added takes none away.
 */
export function insertPictures(editor: Editor, pictures: readonly Picture["attrs"][]): void {
  const { selection } = editor.state;
  const nodes = pictures.map((attrs) => ({ type: "picture", attrs }));
  const [only, ...others] = pictures;
  if (only === undefined) return;
  const chosen = selection instanceof NodeSelection ? selection.node.type.name : null;
  const chain = editor.chain().focus();
  if (chosen === "gallery") chain.insertContentAt(selection.to - 1, nodes).run();
  else if (selection.$from.parent.type.name === "gallery") chain.insertContentAt(selection.to, nodes).run();
  else if (chosen !== null)
    chain
      .insertContentAt(selection.to, others.length === 0 ? nodes : { type: "gallery", content: nodes })
      .run();
  else if (others.length === 0) chain.insertPicture(only).run();
  else chain.insertGallery(pictures).run();
}
