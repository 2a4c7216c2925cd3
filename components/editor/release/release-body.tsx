import type { ReactNode } from "react";
import type { Block, Inline, ListItem, Paragraph } from "#newsroom/body/types.ts";

/** The running text of a cleaned release as it will stand in the body. */
export function ReleaseBody({ blocks }: { blocks: readonly Block[] }) {
  return <div className="desk-body desk-body-quiet">{blocks.map(showBlock)}</div>;
}

function showBlock(block: Block, index: number): ReactNode {
  switch (block.type) {
    case "paragraph":
      return showParagraph(block, index);
    case "subhead":
      return block.attrs.level === 2 ? (
        <h2 key={index}>{block.content?.map(showInline)}</h2>
      ) : (
        <h3 key={index}>{block.content?.map(showInline)}</h3>
      );
    case "quote":
      return (
        <blockquote key={index} className="desk-quote">
          {block.content.map(showParagraph)}
        </blockquote>
      );
    case "bulletList":
      return <ul key={index}>{block.content.map(showPoint)}</ul>;
    case "orderedList":
      return (
        <ol key={index} start={block.attrs?.start ?? 1}>
          {block.content.map(showPoint)}
        </ol>
      );
    case "table":
      return (
        <table key={index}>
          <tbody>
            {block.content.map((row, rowIndex) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a text that only changes as a whole
              <tr key={rowIndex}>
                {row.content?.map((cell, cellIndex) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    key={cellIndex}
                    colSpan={cell.attrs?.colspan ?? 1}
                    rowSpan={cell.attrs?.rowspan ?? 1}
                  >
                    {cell.content.map(showParagraph)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case "rule":
      return <hr key={index} />;
    default:
      return null;
  }
}

function showPoint(point: ListItem, index: number): ReactNode {
  return (
    <li key={index}>
      {point.content.map((part, at) =>
        part.type === "paragraph" ? showParagraph(part, at) : showBlock(part, at),
      )}
    </li>
  );
}

function showParagraph(paragraph: Paragraph, index: number): ReactNode {
  return <p key={index}>{paragraph.content?.map(showInline)}</p>;
}

function showInline(inline: Inline, index: number): ReactNode {
  if (inline.type === "hardBreak") return <br key={index} />;
  let shown: ReactNode = inline.text;
  for (const mark of inline.marks ?? []) {
    if (mark.type === "bold") shown = <strong>{shown}</strong>;
    else if (mark.type === "italic") shown = <em>{shown}</em>;
    else shown = <span className="text-accent underline">{shown}</span>;
  }
  return <span key={index}>{shown}</span>;
}
