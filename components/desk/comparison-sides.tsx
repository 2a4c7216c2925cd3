import { classNames } from "#components/ui/class-names.ts";
import { sidesOf } from "#newsroom/compare/sides.ts";
import type { ComparedLine, Run } from "#newsroom/compare/types.ts";
import { asChange } from "./change-mark.ts";
import { LineLabel, LineText } from "./comparison-line.tsx";
import { Runs } from "./comparison-runs.tsx";
import { PictureChange, type PictureFinder } from "./picture-change.tsx";

interface SideLinesProps {
  lines: readonly ComparedLine[];
  pictures: PictureFinder;
  names: { readonly before: string; readonly after: string };
}

/** Lines of a comparison with the two versions side by side; under each other, named, on a phone. */
export function SideLines({ lines, pictures, names }: SideLinesProps) {
  return lines.map((line, index) => {
    const { before, after } = sidesOf(line);
    const unchanged = line.status === "same";
    const side = (runs: readonly Run[] | null, name: string, look: string) => (
      <div
        className={classNames("min-w-0 border-l-2 pl-3", unchanged || !runs ? "border-transparent" : look)}
      >
        {unchanged ? null : (
          <span className="font-sans text-xs font-semibold text-muted md:sr-only">{name}</span>
        )}
        {runs ? (
          <LineText line={line}>
            <Runs runs={runs} />
          </LineText>
        ) : (
          <p aria-hidden className="text-faint">
            –
          </p>
        )}
      </div>
    );
    return (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of a comparison has no other name and never changes
        key={index}
        {...(unchanged ? {} : asChange)}
        className="scroll-mt-24 rounded-xs"
      >
        <LineLabel line={line} />
        <div className="grid gap-x-6 gap-y-2 md:grid-cols-2">
          {side(before, names.before, "border-danger/50")}
          {unchanged ? (
            <div className="min-w-0 pl-3 max-md:hidden">
              <LineText line={line}>
                <Runs runs={line.runs} />
              </LineText>
            </div>
          ) : (
            side(after, names.after, "border-success/60")
          )}
        </div>
        {line.pictures ? <PictureChange change={line.pictures} find={pictures} /> : null}
      </div>
    );
  });
}
