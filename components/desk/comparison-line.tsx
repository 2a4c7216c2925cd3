import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { ComparedLine } from "#newsroom/compare/types.ts";
import { asChange } from "./change-mark.ts";
import { Runs } from "./comparison-runs.tsx";
import { PictureChange, type PictureFinder } from "./picture-change.tsx";

const edges: Record<ComparedLine["status"], string> = {
  same: "border-transparent",
  changed: "border-warning/50",
  restyled: "border-accent/40",
  inserted: "border-success/60",
  deleted: "border-danger/50",
  "moved-from": "border-line-strong text-muted",
  "moved-to": "border-accent/40",
};

/** One line of a comparison, both versions in one text. */
export function ComparisonLine({ line, pictures }: { line: ComparedLine; pictures: PictureFinder }) {
  return (
    <div
      {...(line.status === "same" ? {} : asChange)}
      className={classNames("scroll-mt-24 rounded-xs border-l-2 pl-3", edges[line.status])}
    >
      <LineLabel line={line} />
      <LineText line={line}>
        <Runs runs={line.runs} />
      </LineText>
      {line.pictures ? <PictureChange change={line.pictures} find={pictures} /> : null}
    </div>
  );
}

/** What kind of line it is, where its look does not say so, and what happened to the whole of it. */
export function LineLabel({ line }: { line: ComparedLine }) {
  const t = useTranslations("desk.review");
  const words = [
    hasName(line.kind) ? t(`lineKinds.${line.kind}`) : null,
    isReplaced(line) ? t("pictureReplaced") : null,
    line.status === "restyled" ? t("restyled") : null,
    line.status === "moved-from" ? t("movedFrom") : null,
    line.status === "moved-to" ? t("movedTo") : null,
    line.status === "inserted" ? t("lineInserted") : null,
    line.status === "deleted" ? t("lineDeleted") : null,
  ].filter((word) => word !== null);
  if (words.length === 0) return null;
  return <p className="mb-0.5 font-sans text-xs font-semibold text-muted">{words.join(" · ")}</p>;
}

const named = [
  "picture",
  "read-also",
  "embed",
  "rule",
  "table-row",
  "quote-source",
  "pull-quote",
  "unknown",
] as const;

function hasName(kind: ComparedLine["kind"]): kind is (typeof named)[number] {
  return named.some((name) => name === kind);
}

function isReplaced({ status, pictures }: ComparedLine): boolean {
  return status === "changed" && pictures !== null && pictures.before !== pictures.after;
}

/** The words of a line in the look of its kind. */
export function LineText({ line, children }: { line: ComparedLine; children: ReactNode }) {
  const indent = ["", "ml-4", "ml-8"][Math.min(line.depth, 2)];
  switch (line.kind) {
    case "subhead":
      return <p className="font-sans text-md font-bold">{children}</p>;
    case "quote":
    case "quote-source":
    case "pull-quote":
      return <p className="italic">{children}</p>;
    case "bullet":
    case "number":
      return (
        <p className={classNames("flex gap-2", indent)}>
          <span aria-hidden className="text-muted">
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
