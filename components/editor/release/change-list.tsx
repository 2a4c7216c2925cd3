import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { Change, ChangeKind } from "#newsroom/release/types.ts";
import type { ReleaseView } from "#newsroom/release/view.ts";
import { Switch } from "../panels/switch.tsx";

interface ChangeListProps {
  changes: readonly Change[];
  counts: ReleaseView["counts"];
  /** Does one change or offered repair, or leaves it. */
  onSet: (id: string, is: boolean) => void;
  onSetAll: (kind: ChangeKind, is: boolean) => void;
  /** Shows where a change stands in the texts. */
  onShow: (id: string) => void;
}

const order: readonly ChangeKind[] = ["repair", "recognise", "unwrap", "dehyphenate", "clean"];

/** Every change of a release by kind, with its reason, before and after, and a switch of its own. */
export function ChangeList({ changes, counts, onSet, onSetAll, onShow }: ChangeListProps) {
  const t = useTranslations("editor.release");
  if (changes.length === 0) return <p className="text-base text-muted">{t("nothingChanged")}</p>;
  return (
    <div className="grid gap-4">
      {order.map((kind) => {
        const group = changes.filter((change) => change.kind === kind);
        const { all, applied, undoable } = counts[kind];
        if (group.length === 0) return null;
        const allOn = applied === all;
        return (
          <details key={kind} open={kind === "repair" || group.length <= 12} className="group">
            <summary className="flex min-h-9 cursor-pointer list-none items-center gap-1.5 text-base font-bold touch:min-h-11 [&::-webkit-details-marker]:hidden">
              <ChevronDown
                aria-hidden
                className="size-4 -rotate-90 transition-transform group-open:rotate-0"
              />
              <span className="flex-1">
                {t(`kinds.${kind}`)} <span className="tabular font-medium text-muted">({all})</span>
              </span>
            </summary>
            {undoable > 1 ? (
              <Button size="sm" className="mb-2" onClick={() => onSetAll(kind, !allOn)}>
                {t(kind === "repair" ? (allOn ? "leaveAll" : "takeAll") : allOn ? "undoAll" : "redoAll")}
              </Button>
            ) : null}
            <ul className="grid gap-2">
              {group.map((change) => (
                <ChangeLine key={change.id} change={change} onSet={onSet} onShow={onShow} />
              ))}
            </ul>
            {all > group.length ? (
              <p className="mt-2 text-sm text-muted">{t("andMore", { count: all - group.length })}</p>
            ) : null}
          </details>
        );
      })}
    </div>
  );
}

function ChangeLine({
  change,
  onSet,
  onShow,
}: Pick<ChangeListProps, "onSet" | "onShow"> & { change: Change }) {
  const t = useTranslations("editor.release");
  const words = useTranslations("release.reasons");
  const reason = words.has(change.reason) ? words(change.reason, change.values) : change.reason;
  return (
    <li
      data-change-line={change.id}
      className="flex items-start gap-2 rounded-lg border bg-surface pr-3 [&.is-chosen]:border-accent [&.is-chosen]:bg-accent-soft"
    >
      <button
        type="button"
        title={t("show")}
        onClick={() => onShow(change.id)}
        className="min-w-0 flex-1 rounded-lg px-3 py-2 text-left text-sm focus-visible:-outline-offset-2"
      >
        <span className="block font-semibold">{reason}</span>
        {change.before !== "" || change.after !== "" ? (
          <span className="mt-0.5 line-clamp-4 block leading-snug [overflow-wrap:anywhere] whitespace-pre-wrap">
            {change.before !== "" ? (
              <del className="rounded-sm bg-deleted px-0.5 text-deleted-ink">{clip(change.before)}</del>
            ) : null}{" "}
            {change.after !== "" ? (
              <ins className="rounded-sm bg-inserted px-0.5 text-inserted-ink no-underline">
                {clip(change.after)}
              </ins>
            ) : null}
          </span>
        ) : null}
      </button>
      <span className="shrink-0 pt-1.5">
        {change.undoable ? (
          <Switch
            checked={change.applied}
            onChange={(is) => onSet(change.id, is)}
            label={t("apply", { reason })}
            hideLabel
          />
        ) : (
          <span className="text-xs text-muted">{t("always")}</span>
        )}
      </span>
    </li>
  );
}

function clip(text: string): string {
  return text.length > 160 ? `${text.slice(0, 110)} … ${text.slice(-45)}` : text;
}
