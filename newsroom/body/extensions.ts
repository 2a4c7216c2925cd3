import type { AnyExtension } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Italic } from "@tiptap/extension-italic";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { EmbedNode } from "./nodes/embed.ts";
import { GalleryNode } from "./nodes/gallery.ts";
import { LinkMark } from "./nodes/link.ts";
import { BulletListNode, ListItemNode, OrderedListNode } from "./nodes/lists.ts";
import { PictureNode } from "./nodes/picture.ts";
import { QuoteNode } from "./nodes/quote.ts";
import { ReadAlsoNode } from "./nodes/read-also.ts";
import { RuleNode } from "./nodes/rule.ts";
import { SubheadNode } from "./nodes/subhead.ts";
import { TableCellNode, TableHeaderNode, TableNode, TableRowNode } from "./nodes/table.ts";

/**
 * Everything that a body may hold, for the editor in the browser, for drafts on the server and for
 * tests. The editor adds its own extensions and swaps a node for one with a view by name:
 * `bodyExtensions.map((known) => (known.name === "picture" ? PictureNode.extend({...}) : known))`.
 */
export const bodyExtensions: AnyExtension[] = [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Bold,
  Italic,
  LinkMark,
  SubheadNode,
  QuoteNode,
  BulletListNode,
  OrderedListNode,
  ListItemNode,
  PictureNode,
  GalleryNode,
  ReadAlsoNode,
  EmbedNode,
  TableNode,
  TableRowNode,
  TableHeaderNode,
  TableCellNode,
  RuleNode,
];
