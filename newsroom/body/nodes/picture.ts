import { Node } from "@tiptap/core";
import { dataAttribute } from "./data-attribute.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    picture: {
      /** Puts a picture of the library where the cursor stands. */
      insertPicture: (attributes: {
        mediaId: string;
        caption: string;
        credit: string;
        alt: string;
      }) => ReturnType;
    };
  }
}

/** A picture of our own library. Pictures of pasted pages are not taken: they are somebody else's. */
export const PictureNode = Node.create({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      mediaId: dataAttribute("mediaId", "media-id"),
      caption: dataAttribute("caption", "caption"),
      credit: dataAttribute("credit", "credit"),
      alt: dataAttribute("alt", "alt"),
    };
  },

  parseHTML() {
    return [{ tag: "figure[data-media-id]" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["figure", HTMLAttributes];
  },

  addCommands() {
    return {
      insertPicture:
        (attributes) =>
        ({ commands }) =>
          commands.insertContent({ type: this.name, attrs: attributes }),
    };
  },
});
