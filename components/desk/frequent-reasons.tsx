import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "#components/ui/button.tsx";

interface FrequentReasonsProps {
  reasons: readonly string[];
  onChoose: (reason: string) => void;
}

/** What this newsroom often writes when it sends a story back; one press puts it into the field. */
export function FrequentReasons({ reasons, onChoose }: FrequentReasonsProps) {
  const t = useTranslations("reviewing");
  const label = useId();
  if (reasons.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      <p id={label} className="text-sm font-semibold">
        {t("frequentReasons")}
      </p>
      <ul aria-labelledby={label} className="flex max-h-[13rem] flex-wrap gap-2 overflow-y-auto py-0.5">
        {reasons.map((reason) => (
          <li key={reason} className="max-w-full">
            <Button
              size="sm"
              className="h-auto min-h-8 py-1 text-left whitespace-normal touch:min-h-11"
              onClick={() => onChoose(reason)}
            >
              {reason}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
