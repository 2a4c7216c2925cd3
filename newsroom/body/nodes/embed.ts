import { Node } from "@tiptap/core";
import { isEmbedId } from "../embeds.ts";
import { type EmbedProvider, embedProviders } from "../types.ts";
import { dataAttribute } from "./data-attribute.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    embed: {
      /** Puts a post of another site where the cursor stands. Refused when the id is not the provider's. */
      insertEmbed: (attributes: { provider: EmbedProvider; id: string; caption: string }) => ReturnType;
    };
  }
}

/** A post of another site, by provider and id. It becomes a card to click, never a frame. */
export const EmbedNode = Node.create({
  name: "embed",
  group: "block",
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      provider: dataAttribute("provider", "provider"),
      id: dataAttribute("id", "id"),
      caption: dataAttribute("caption", "caption"),
    };
  },

  parseHTML() {
    return [
      {
        tag: "div[data-provider][data-id]",
        getAttrs: (element) => {
          const provider = embedProviders.find((name) => name === element.getAttribute("data-provider"));
          const id = element.getAttribute("data-id") ?? "";
          return provider !== undefined && isEmbedId(provider, id) ? null : false;
        },
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    return ["div", HTMLAttributes];
  },

  addCommands() {
    return {
      insertEmbed:
        (attributes) =>
        ({ commands }) =>
          isEmbedId(attributes.provider, attributes.id) &&
          commands.insertContent({ type: this.name, attrs: attributes }),
    };
  },
});
