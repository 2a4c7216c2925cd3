import { Node } from "@tiptap/core";
import { dataAttribute } from "./data-attribute.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    readAlso: {
      /** Puts a "Baca juga" line for another story where the cursor stands. */
      insertReadAlso: (attributes: { storyId: string; title: string }) => ReturnType;
    };
  }
}

/** "Baca juga": a line that leads to another story. The page shows that story's title of the day. */
export const ReadAlsoNode = Node.create({
  name: "readAlso",
  group: "block",
  atom: true,
  draggable: true,

  addAttributes() {
    return { storyId: dataAttribute("storyId", "story-id"), title: dataAttribute("title", "title") };
  },

  parseHTML() {
    return [{ tag: "aside[data-story-id]" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["aside", HTMLAttributes];
  },

  addCommands() {
    return {
      insertReadAlso:
        (attributes) =>
        ({ commands }) =>
          commands.insertContent({ type: this.name, attrs: attributes }),
    };
  },
});
