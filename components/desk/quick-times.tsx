import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { QuickTime } from "./schedule-choices.ts";

interface QuickTimesProps {
  times: readonly QuickTime[];
  chosen: { readonly date: string; readonly time: string };
  onChoose: (wall: { date: string; time: string }) => void;
}

/** Times that newsrooms choose often, each one press. */
export function QuickTimes({ times, chosen, onChoose }: QuickTimesProps) {
  const t = useTranslations("desk.moves.schedule");
  return (
    <div className="grid gap-1.5">
      <p className="text-sm font-semibold">{t("quick")}</p>
      <div className="flex flex-wrap gap-2">
        {times.map(({ day, date, time }) => (
          <Button
            key={`${date} ${time}`}
            size="sm"
            aria-pressed={chosen.date === date && chosen.time === time}
            className="tabular aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
            onClick={() => onChoose({ date, time })}
          >
            {t(day, { time: time.replace(":", ".") })}
          </Button>
        ))}
      </div>
    </div>
  );
}
