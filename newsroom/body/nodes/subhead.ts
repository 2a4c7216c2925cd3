import { Heading } from "@tiptap/extension-heading";

/**
 * A subhead inside a story, of level 2 or 3; level 1 is the story's own title. Headings of pasted
 * pages are mapped: h1 and h2 to 2, the rest to 3. Commands `setHeading`, `toggleHeading` act on it.
 */
export const SubheadNode = Heading.extend({
  name: "subhead",

  addAttributes() {
    return { level: { default: 2, rendered: false } };
  },

  parseHTML() {
    return [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level <= 2 ? 2 : 3 } }));
  },
}).configure({ levels: [2, 3] });
