import { BulletList } from "@tiptap/extension-list/bullet-list";
import { ListItem } from "@tiptap/extension-list/item";
import { OrderedList } from "@tiptap/extension-list/ordered-list";
import { maxListStart } from "../limits.ts";

export const BulletListNode = BulletList;

/** A numbered list. Its numbering style (roman, letters) is the page's business, so only `start` is kept. */
export const OrderedListNode = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element) => {
          const start = Number(element.getAttribute("start") ?? "1");
          return Number.isInteger(start) && start >= 0 && start <= maxListStart ? start : 1;
        },
      },
    };
  },
});

/** One point of a list: a paragraph first, then paragraphs and lists. */
export const ListItemNode = ListItem.extend({ content: "paragraph (paragraph | bulletList | orderedList)*" });
