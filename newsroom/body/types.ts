/**
 * The body of a story: ProseMirror JSON of a closed set of nodes. What stands here, in `schema.ts`
 * (what crosses a border) and in `extensions.ts` (what the editor knows) is the same set.
 */
export interface Body {
  type: "doc";
  content: Block[];
}

export type Block =
  | Paragraph
  | Subhead
  | Quote
  | BulletList
  | OrderedList
  | Picture
  | Gallery
  | ReadAlso
  | Embed
  | Table
  | Rule;

export interface Paragraph {
  type: "paragraph";
  content?: Inline[];
}

export interface Subhead {
  type: "subhead";
  attrs: { level: 2 | 3 };
  content?: Inline[];
}

export interface Quote {
  type: "quote";
  /** `pull` sets the words large, as an editor chose. Bodies of before know nothing of it. */
  attrs: { source: string; pull?: true | null };
  content: Paragraph[];
}

export interface BulletList {
  type: "bulletList";
  content: ListItem[];
}

export interface OrderedList {
  type: "orderedList";
  attrs?: { start?: number };
  content: ListItem[];
}

/** The first child is a paragraph; after it come paragraphs and lists in any order. */
export interface ListItem {
  type: "listItem";
  content: (Paragraph | BulletList | OrderedList)[];
}

export interface Picture {
  type: "picture";
  attrs: { mediaId: string; caption: string; credit: string; alt: string };
}

/** Pictures that belong together, in their order. Each is a node of its own, so that two people may change two. */
export interface Gallery {
  type: "gallery";
  content: Picture[];
}

export interface ReadAlso {
  type: "readAlso";
  attrs: { storyId: string; title: string };
}

export interface Embed {
  type: "embed";
  attrs: { provider: EmbedProvider; id: string; caption: string };
}

export interface Table {
  type: "table";
  content: TableRow[];
}

export interface TableRow {
  type: "tableRow";
  content?: TableCell[];
}

export interface TableCell {
  type: "tableHeader" | "tableCell";
  attrs?: { colspan?: number; rowspan?: number };
  content: Paragraph[];
}

export interface Rule {
  type: "rule";
}

export type Inline = Text | HardBreak;

export interface Text {
  type: "text";
  text: string;
  marks?: Mark[];
}

/** `marks` may come from an editor that marked a selection across the break; they mean nothing. */
export interface HardBreak {
  type: "hardBreak";
  marks?: Mark[];
}

export type Mark = { type: "bold" } | { type: "italic" } | { type: "link"; attrs: { href: string } };

export const embedProviders = ["youtube", "instagram", "tiktok", "x", "facebook"] as const;
export type EmbedProvider = (typeof embedProviders)[number];
