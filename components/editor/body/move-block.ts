import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";

/**
 * Moves a block of the body, or a picture of a gallery, before its neighbour or behind it: what dragging does,
 * for keyboards and thumbs.
 */
export function moveBlock(editor: Editor, at: number, by: -1 | 1): void {
  const { doc, tr } = editor.state;
  const place = doc.resolve(at);
  const node = place.nodeAfter;
  if (node === null || (place.depth !== 0 && place.parent.type.name !== "gallery")) return;
  const neighbour = place.parent.maybeChild(place.index() + by);
  if (neighbour === null) return;
  const target = by === -1 ? at - neighbour.nodeSize : at + neighbour.nodeSize;
  tr.delete(at, at + node.nodeSize).insert(target, node);
  tr.setSelection(NodeSelection.create(tr.doc, target)).scrollIntoView();
  editor.view.dispatch(tr);
}
