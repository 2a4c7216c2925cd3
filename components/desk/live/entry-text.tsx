import { Fragment, type ReactNode } from "react";
import { isAllowedHref } from "#newsroom/body/links.ts";
import type { Block, Inline, Mark } from "#newsroom/body/types.ts";
import { entryBody } from "#newsroom/live/entry-body.ts";

/** The words of an entry as readers will see them. */
export function EntryText({ text }: { text: string }) {
  const body = entryBody(text);
  if (!body) return null;
  return <div className="grid gap-1.5 text-md text-pretty wrap-anywhere">{body.content.map(blockOf)}</div>;
}

function blockOf(block: Block, index: number): ReactNode {
  const key = `${index}`;
  switch (block.type) {
    case "paragraph":
      return <p key={key}>{lineOf(block.content)}</p>;
    case "bulletList":
    case "orderedList": {
      const List = block.type === "bulletList" ? "ul" : "ol";
      const start = block.type === "orderedList" ? { start: block.attrs?.start ?? 1 } : {};
      return (
        <List key={key} {...start} className={`pl-5 ${List === "ul" ? "list-disc" : "list-decimal"}`}>
          {block.content.map((point, at) => {
            const [first] = point.content;
            // biome-ignore lint/suspicious/noArrayIndexKey: points of a text that is drawn anew as a whole
            return <li key={at}>{first?.type === "paragraph" ? lineOf(first.content) : null}</li>;
          })}
        </List>
      );
    }
    default:
      return null;
  }
}

function lineOf(content: Inline[] | undefined): ReactNode {
  return (content ?? []).map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of a line that is drawn anew as a whole
    <Fragment key={index}>{inline.type === "text" ? marked(inline) : <br />}</Fragment>
  ));
}

function marked({ text, marks = [] }: Extract<Inline, { type: "text" }>): ReactNode {
  return marks.reduceRight<ReactNode>(wrap, text);
}

function wrap(inside: ReactNode, mark: Mark): ReactNode {
  if (mark.type === "bold") return <strong>{inside}</strong>;
  if (mark.type === "italic") return <em className="font-serif">{inside}</em>;
  if (!isAllowedHref(mark.attrs.href)) return inside;
  return (
    <a href={mark.attrs.href} rel="noopener" target="_blank" className="text-accent underline">
      {inside}
    </a>
  );
}
