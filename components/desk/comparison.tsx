import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { ComparedLine, Run, StoryComparison } from "#newsroom/compare/types.ts";

/** Two versions of a story as one readable text: what came is underlined, what went is struck through. */
export function Comparison({ comparison }: { comparison: StoryComparison }) {
  const t = useTranslations("desk.review");
  return (
    <div className="grid gap-4">
      <p className="tabular text-sm text-muted">
        {t("counts", { inserted: comparison.wordsInserted, deleted: comparison.wordsDeleted })}
      </p>
      {comparison.fields.length > 0 ? (
        <dl className="grid gap-2.5 rounded-lg border bg-surface px-3.5 py-3">
          {comparison.fields.map(({ field, runs }) => (
            <div key={field}>
              <dt className="text-xs font-semibold text-muted">{t(`fields.${field}`)}</dt>
              <dd className="text-md text-pretty">
                {runs.length > 0 ? <Runs runs={runs} /> : <span className="text-faint">{t("empty")}</span>}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <div className="grid gap-3 font-serif text-lg leading-relaxed">
        {stretches(comparison.lines).map((stretch) =>
          stretch.folded ? (
            <details key={stretch.key} className="group">
              <summary className="flex list-none items-center gap-2 font-sans text-sm text-faint before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line hover:text-ink touch:min-h-11">
                {t("unchanged", { count: stretch.lines.length })}
              </summary>
              <div className="mt-3 grid gap-3 text-muted">
                <Lines lines={stretch.lines} />
              </div>
            </details>
          ) : (
            <Lines key={stretch.key} lines={stretch.lines} />
          ),
        )}
      </div>
    </div>
  );
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

function Lines({ lines }: { lines: readonly ComparedLine[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line of a comparison has no other name and never changes
    <Line key={index} line={line} />
  ));
}

const edges: Record<ComparedLine["status"], string> = {
  same: "border-transparent",
  changed: "border-warning/50",
  restyled: "border-accent/40",
  inserted: "border-success/60",
  deleted: "border-danger/50",
  "moved-from": "border-line-strong text-faint",
  "moved-to": "border-accent/40",
};

function Line({ line }: { line: ComparedLine }) {
  const t = useTranslations("desk.review");
  return (
    <div className={classNames("border-l-2 pl-3", edges[line.status])}>
      <LineLabel line={line} />
      <LineText line={line}>
        {line.runs.length > 0 ? <Runs runs={line.runs} /> : <span className="text-faint">{t("empty")}</span>}
      </LineText>
    </div>
  );
}

function LineLabel({ line }: { line: ComparedLine }) {
  const t = useTranslations("desk.review");
  const words = [
    line.kind === "picture" ||
    line.kind === "read-also" ||
    line.kind === "embed" ||
    line.kind === "rule" ||
    line.kind === "table-row" ||
    line.kind === "quote-source"
      ? t(`lineKinds.${line.kind}`)
      : null,
    line.status === "restyled" ? t("restyled") : null,
    line.status === "moved-from" ? t("movedFrom") : null,
    line.status === "moved-to" ? t("movedTo") : null,
    line.status === "inserted" ? t("lineInserted") : null,
    line.status === "deleted" ? t("lineDeleted") : null,
  ].filter((word) => word !== null);
  if (words.length === 0) return null;
  return <p className="mb-0.5 font-sans text-xs font-semibold text-muted">{words.join(" · ")}</p>;
}

function LineText({ line, children }: { line: ComparedLine; children: ReactNode }) {
  const indent = ["", "ml-4", "ml-8"][Math.min(line.depth, 2)];
  switch (line.kind) {
    case "subhead":
      return <p className="font-sans text-md font-bold">{children}</p>;
    case "quote":
    case "quote-source":
      return <p className="italic">{children}</p>;
    case "bullet":
    case "number":
      return (
        <p className={classNames("flex gap-2", indent)}>
          <span aria-hidden className="text-faint">
            {line.kind === "bullet" ? "•" : "–"}
          </span>
          <span className="min-w-0">{children}</span>
        </p>
      );
    case "rule":
      return <hr className="border-line-strong" />;
    default:
      return <p className="break-words">{children}</p>;
  }
}

/** The runs of a text. They have no other name than their place, and a comparison never changes. */
function Runs({ runs }: { runs: readonly Run[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return runs.map((run, index) => <RunOfText key={index} run={run} />);
}

/** Colour, underline and strike say to the eye what came and what went; hidden words say it to the ear. */
function RunOfText({ run }: { run: Run }) {
  const t = useTranslations("desk.review");
  const look = classNames(
    "whitespace-pre-line",
    run.bold && "font-bold",
    run.italic && "italic",
    run.href && "text-accent",
  );
  const words = (
    <span className={look} title={run.href ?? undefined}>
      {run.text}
    </span>
  );
  if (run.status === "same") return words;
  const Mark = run.status === "inserted" ? "ins" : "del";
  const ground =
    run.status === "inserted"
      ? "bg-inserted text-inserted-ink underline underline-offset-3"
      : "bg-deleted text-deleted-ink line-through";
  return (
    <Mark className={classNames("rounded-xs box-decoration-clone px-0.5 decoration-1", ground)}>
      <span className="sr-only">{t(run.status)} </span>
      {words}
      <span className="sr-only"> {t("end")} </span>
    </Mark>
  );
}
