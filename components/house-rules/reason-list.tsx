import { ArrowUp, Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import { mostReturnReasons, returnReasonLimit } from "#newsroom/house-rules/limits.ts";

interface ReasonListProps {
  reasons: readonly string[];
  onChange: (reasons: string[]) => void;
}

/** The reasons that are offered when a story is sent back, in their order. */
export function ReasonList({ reasons, onChange }: ReasonListProps) {
  const t = useTranslations("houseRules.reasons");
  const raise = (index: number) => {
    const before = reasons[index - 1];
    const raised = reasons[index];
    if (before !== undefined && raised !== undefined)
      onChange(reasons.with(index - 1, raised).with(index, before));
  };
  return (
    <div className="grid gap-2">
      {reasons.length === 0 ? <p className="text-sm text-muted">{t("empty")}</p> : null}
      <ol className="grid gap-2">
        {reasons.map((reason, index) => (
          // The place is the identity: two reasons may read the same while they are typed.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index} className="flex items-center gap-1">
            <Input
              aria-label={t("reason", { number: index + 1 })}
              className="min-w-0 flex-1"
              maxLength={returnReasonLimit}
              value={reason}
              onChange={(event) => onChange(reasons.with(index, event.target.value))}
            />
            <IconButton
              label={t("raise", { number: index + 1 })}
              disabled={index === 0}
              onClick={() => raise(index)}
            >
              <ArrowUp aria-hidden />
            </IconButton>
            <IconButton
              label={t("remove", { number: index + 1 })}
              onClick={() => onChange(reasons.toSpliced(index, 1))}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ol>
      {reasons.length < mostReturnReasons ? (
        <Button
          tone="ghost"
          size="sm"
          className="-ml-2.5 justify-self-start"
          onClick={() => onChange([...reasons, ""])}
        >
          <Plus aria-hidden />
          {t("add")}
        </Button>
      ) : null}
    </div>
  );
}
