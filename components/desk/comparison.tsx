import { useTranslations } from "next-intl";
import type { ComparedLine, StoryComparison } from "#newsroom/compare/types.ts";
import { ChangeSteps } from "./change-steps-client.tsx";
import { ComparisonFields } from "./comparison-fields.tsx";
import { ComparisonLine } from "./comparison-line.tsx";
import { SideLines } from "./comparison-sides.tsx";
import type { PictureFinder } from "./picture-change.tsx";

interface ComparisonProps {
  comparison: StoryComparison;
  pictures: PictureFinder;
  /** What the two sides are called; both versions in one text when left out. */
  sides?: { readonly before: string; readonly after: string };
}

/** Two versions of a story, in one readable text or side by side: what came is underlined, what went is struck. */
export function Comparison({ comparison, pictures, sides }: ComparisonProps) {
  const t = useTranslations("desk.review");
  const changes =
    comparison.fields.length + comparison.lines.filter(({ status }) => status !== "same").length;
  return (
    <div className="grid gap-4">
      <p className="tabular text-sm text-muted">
        {t("counts", { inserted: comparison.wordsInserted, deleted: comparison.wordsDeleted })}
      </p>
      <ChangeSteps count={changes} />
      <ComparisonFields fields={comparison.fields} pictures={pictures} />
      {sides ? (
        <div aria-hidden className="grid grid-cols-2 gap-6 text-xs font-semibold text-muted max-md:hidden">
          <span>{sides.before}</span>
          <span>{sides.after}</span>
        </div>
      ) : null}
      <div className="grid gap-3 font-serif text-lg leading-relaxed">
        {stretches(comparison.lines).map((stretch) => {
          const lines = sides ? (
            <SideLines lines={stretch.lines} pictures={pictures} names={sides} />
          ) : (
            <Lines lines={stretch.lines} pictures={pictures} />
          );
          if (!stretch.folded)
            return (
              <div key={stretch.key} className="grid gap-3">
                {lines}
              </div>
            );
          return (
            <details key={stretch.key} className="group">
              <summary className="flex list-none items-center gap-2 font-sans text-sm text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line hover:text-ink touch:min-h-11">
                {t("unchanged", { count: stretch.lines.length })}
              </summary>
              <div className="mt-3 grid gap-3 text-muted">{lines}</div>
            </details>
          );
        })}
      </div>
    </div>
  );
}

function Lines({ lines, pictures }: { lines: readonly ComparedLine[]; pictures: PictureFinder }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line of a comparison has no other name and never changes
    <ComparisonLine key={index} line={line} pictures={pictures} />
  ));
}

interface Stretch {
  readonly key: string;
  readonly folded: boolean;
  readonly lines: readonly ComparedLine[];
}

/** Unchanged lines fold away, except one before and one after a change, which give it its place. */
function stretches(lines: readonly ComparedLine[]): Stretch[] {
  const near = (index: number) =>
    [-1, 0, 1].some((step) => (lines[index + step]?.status ?? "same") !== "same");
  const found: { key: string; folded: boolean; lines: ComparedLine[] }[] = [];
  lines.forEach((line, index) => {
    const folded = !near(index);
    const last = found.at(-1);
    if (last?.folded === folded) last.lines.push(line);
    else found.push({ key: `${index}`, folded, lines: [line] });
  });
  return found;
}
