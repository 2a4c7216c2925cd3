import { Link } from "@tiptap/extension-link";
import { isAllowedHref } from "../links.ts";

/** A link to an address that `isAllowedHref` accepts. Only the address is kept; the page adds `rel`. */
export const LinkMark = Link.extend({
  addAttributes() {
    return { href: { default: null } };
  },
}).configure({
  openOnClick: false,
  defaultProtocol: "https",
  HTMLAttributes: {},
  isAllowedUri: (address) => isAllowedHref(address),
});
