import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import type { Run } from "#newsroom/compare/types.ts";

/** The runs of a text; "(kosong)" for none. They have no other name than their place and never change. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  const t = useTranslations("desk.review");
  if (runs.length === 0) return <span className="text-muted">{t("empty")}</span>;
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
