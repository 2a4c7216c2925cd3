import type { Trace } from "#newsroom/release/trace.ts";
import type { Change } from "#newsroom/release/types.ts";
import { type ChangeLook, lookOf } from "./change-look.ts";
import { markedPieces } from "./marked-pieces.ts";

interface MarkedTextProps {
  text: string;
  traces: readonly Trace[];
  changes: ReadonlyMap<string, Change>;
  look: (look: ChangeLook) => string;
  /** Shows a line's end that was changed, which has no letter of its own. */
  showBreaks?: boolean;
}

/** A text in which the changes show; each bears its change's id for whoever presses it. */
export function MarkedText({ text, traces, changes, look, showBreaks = false }: MarkedTextProps) {
  return markedPieces(text, traces).map((piece, index) => {
    const { id } = piece;
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text that only changes as a whole
    if (id === null) return <span key={index}>{piece.text}</span>;
    const change = changes.get(id);
    const isBreak = showBreaks && piece.text.trim() === "" && piece.text.includes("\n");
    return (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        key={index}
        data-change={id}
        className={look(lookOf(change))}
      >
        {isBreak ? <span aria-hidden>↵</span> : null}
        {piece.text === "" ? <Point isOffer={lookOf(change) === "offered"} /> : piece.text}
      </mark>
    );
  });
}

/** Where something would be put in, or was taken out. */
function Point({ isOffer }: { isOffer: boolean }) {
  return (
    <span
      aria-hidden
      className={`inline-block h-[0.95em] w-[3px] rounded-full align-[-0.12em] ${isOffer ? "bg-warning" : "bg-current"}`}
    />
  );
}
