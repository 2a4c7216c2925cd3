import type { ReactNode } from "react";
import type { Block, Inline, ListItem, Paragraph } from "#newsroom/body/types.ts";
import type { Trace } from "#newsroom/release/trace.ts";
import type { Change } from "#newsroom/release/types.ts";
import { markAfter } from "./change-look.ts";
import { MarkedText } from "./marked-text.tsx";

interface ReleaseBodyProps {
  blocks: readonly Block[];
  /** For each paragraph in order. */
  traces: readonly (readonly Trace[])[];
  changes: ReadonlyMap<string, Change>;
}

/** The running text of a cleaned release as it will stand in the body, with its changes marked. */
export function ReleaseBody({ blocks, traces, changes }: ReleaseBodyProps) {
  const show = bodyShower(traces, changes);
  return <div className="desk-body desk-body-quiet">{blocks.map(show)}</div>;
}

/** Paragraphs are counted in the order in which they are shown, which is the order of the traces. */
function bodyShower(traces: readonly (readonly Trace[])[], changes: ReadonlyMap<string, Change>) {
  let shown = 0;

  function showBlock(block: Block, index: number): ReactNode {
    switch (block.type) {
      case "paragraph":
        return showParagraph(block, index);
      case "subhead":
        return block.attrs.level === 2 ? (
          <h3 key={index}>{showContent(block.content)}</h3>
        ) : (
          <h4 key={index}>{showContent(block.content)}</h4>
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
    return <p key={index}>{showContent(paragraph.content)}</p>;
  }

  function showContent(content: readonly Inline[] = []): ReactNode {
    const ofParagraph = traces[shown] ?? [];
    shown += 1;
    let at = 0;
    return content.map((inline, index) => {
      const from = at;
      at += inline.type === "hardBreak" ? 1 : inline.text.length;
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      if (inline.type === "hardBreak") return <br key={index} />;
      const isLast = index === content.length - 1;
      let piece: ReactNode = (
        <MarkedText
          text={inline.text}
          traces={within(ofParagraph, from, at, isLast)}
          changes={changes}
          look={markAfter}
        />
      );
      for (const mark of inline.marks ?? []) {
        if (mark.type === "bold") piece = <strong>{piece}</strong>;
        else if (mark.type === "italic") piece = <em>{piece}</em>;
        else piece = <span className="text-accent underline">{piece}</span>;
      }
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      return <span key={index}>{piece}</span>;
    });
  }

  return showBlock;
}

/** The traces of a stretch of a paragraph, in places of that stretch. */
function within(traces: readonly Trace[], from: number, to: number, isLast: boolean): Trace[] {
  return traces.flatMap((trace) => {
    const isPoint = trace.from === trace.to;
    const touches = isPoint
      ? trace.from >= from && (trace.from < to || (isLast && trace.from === to))
      : trace.from < to && trace.to > from;
    if (!touches) return [];
    return [{ id: trace.id, from: Math.max(0, trace.from - from), to: Math.min(to, trace.to) - from }];
  });
}
