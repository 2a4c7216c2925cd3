import { Node } from "@tiptap/core";
import type { Picture } from "../types.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    gallery: {
      /** Puts pictures of the library, in this order, as one gallery where the cursor stands. */
      insertGallery: (pictures: readonly Picture["attrs"][]) => ReturnType;
    };
  }
}

/** A row of pictures. Without a picture there is no gallery: the last one that goes takes it along. */
export const GalleryNode = Node.create({
  name: "gallery",
  group: "block",
  content: "picture+",
  isolating: true,
  draggable: true,

  parseHTML() {
    return [{ tag: "div[data-gallery]" }];
  },

  renderHTML() {
    return ["div", { "data-gallery": "" }, 0];
  },

  addCommands() {
    return {
      insertGallery:
        (pictures) =>
        ({ commands }) =>
          pictures.length > 0 &&
          commands.insertContent({
            type: this.name,
            content: pictures.map((attrs) => ({ type: "picture", attrs })),
          }),
    };
  },
});
