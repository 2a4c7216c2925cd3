import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { Change, ChangeKind } from "#newsroom/release/types.ts";
import { Switch } from "../panels/switch.tsx";

interface ChangeListProps {
  changes: readonly Change[];
  /** Undoes applied changes, or does them again. */
  onSkip: (ids: readonly string[], skip: boolean) => void;
  /** Takes offered repairs, or leaves them. */
  onAccept: (ids: readonly string[], accept: boolean) => void;
}

const order: readonly ChangeKind[] = ["repair", "recognise", "unwrap", "dehyphenate", "clean"];
/** Of very many changes of one kind only so many are listed; all can be undone together. */
const mostListed = 100;

/** Every change of a release by kind, with its reason, before and after, and a switch of its own. */
export function ChangeList({ changes, onSkip, onAccept }: ChangeListProps) {
  const t = useTranslations("editor.release");
  if (changes.length === 0) return <p className="text-base text-muted">{t("nothingChanged")}</p>;
  return (
    <div className="grid gap-4">
      {order.map((kind) => {
        const group = changes.filter((change) => change.kind === kind);
        if (group.length === 0) return null;
        const switchable = group.filter(({ undoable }) => undoable).map(({ id }) => id);
        const allOn = group.every(({ applied }) => applied);
        const set = kind === "repair" ? onAccept : (ids: readonly string[], is: boolean) => onSkip(ids, !is);
        return (
          <details key={kind} open={kind === "repair" || group.length <= 12} className="group">
            <summary className="flex min-h-9 cursor-pointer list-none items-center gap-1.5 text-base font-bold touch:min-h-11 [&::-webkit-details-marker]:hidden">
              <ChevronDown
                aria-hidden
                className="size-4 -rotate-90 transition-transform group-open:rotate-0"
              />
              <span className="flex-1">
                {t(`kinds.${kind}`)} <span className="tabular font-medium text-muted">({group.length})</span>
              </span>
            </summary>
            {switchable.length > 1 ? (
              <Button size="sm" className="mb-2" onClick={() => set(switchable, !allOn)}>
                {t(kind === "repair" ? (allOn ? "leaveAll" : "takeAll") : allOn ? "undoAll" : "redoAll")}
              </Button>
            ) : null}
            <ul className="grid gap-2">
              {group.slice(0, mostListed).map((change) => (
                <ChangeLine key={change.id} change={change} onSet={(is) => set([change.id], is)} />
              ))}
            </ul>
            {group.length > mostListed ? (
              <p className="mt-2 text-sm text-muted">{t("andMore", { count: group.length - mostListed })}</p>
            ) : null}
          </details>
        );
      })}
    </div>
  );
}

function ChangeLine({ change, onSet }: { change: Change; onSet: (is: boolean) => void }) {
  const t = useTranslations("editor.release");
  const words = useTranslations("release.reasons");
  const reason = words.has(change.reason) ? words(change.reason, change.values) : change.reason;
  return (
    <li className="flex items-start gap-2 rounded-lg border bg-surface px-3 py-2">
      <div className="min-w-0 flex-1 text-sm">
        <p className="font-semibold">{reason}</p>
        {change.before !== "" || change.after !== "" ? (
          <p className="mt-0.5 line-clamp-4 leading-snug [overflow-wrap:anywhere] whitespace-pre-wrap">
            {change.before !== "" ? (
              <del className="rounded-sm bg-deleted px-0.5 text-deleted-ink">{clip(change.before)}</del>
            ) : null}{" "}
            {change.after !== "" ? (
              <ins className="rounded-sm bg-inserted px-0.5 text-inserted-ink no-underline">
                {clip(change.after)}
              </ins>
            ) : null}
          </p>
        ) : null}
      </div>
      {change.undoable ? (
        <Switch checked={change.applied} onChange={onSet} label={t("apply", { reason })} hideLabel />
      ) : (
        <span className="text-xs text-muted">{t("always")}</span>
      )}
    </li>
  );
}

function clip(text: string): string {
  return text.length > 160 ? `${text.slice(0, 110)} … ${text.slice(-45)}` : text;
}
