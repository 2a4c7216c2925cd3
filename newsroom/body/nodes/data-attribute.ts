import type { Attribute } from "@tiptap/core";

/** A text attribute of a node that travels through HTML as `data-<name>`; "" when it is missing. */
export function dataAttribute(key: string, name: string): Partial<Attribute> {
  return {
    default: "",
    parseHTML: (element) => element.getAttribute(`data-${name}`) ?? "",
    renderHTML: (attributes) => ({ [`data-${name}`]: attributes[key] }),
  };
}
