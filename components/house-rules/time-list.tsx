import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import { mostUsualTimes } from "#newsroom/house-rules/limits.ts";

interface TimeListProps {
  times: readonly string[];
  onChange: (times: string[]) => void;
}

/** The times of the day at which the newsroom usually brings stories out. */
export function TimeList({ times, onChange }: TimeListProps) {
  const t = useTranslations("houseRules.times");
  return (
    <div className="grid gap-2">
      <ul className="flex flex-wrap gap-2">
        {times.map((time, index) => (
          // The place is the identity: two times may read the same while they are typed.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index} className="flex items-center">
            <Input
              type="time"
              aria-label={t("time", { number: index + 1 })}
              className="w-32"
              value={time}
              onChange={(event) => onChange(times.with(index, event.target.value))}
            />
            <IconButton
              label={t("remove", { time: time.replace(":", ".") || "…" })}
              onClick={() => onChange(times.toSpliced(index, 1))}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {times.length < mostUsualTimes ? (
        <Button
          tone="ghost"
          size="sm"
          className="-ml-2.5 justify-self-start"
          onClick={() => onChange([...times, ""])}
        >
          <Plus aria-hidden />
          {t("add")}
        </Button>
      ) : null}
    </div>
  );
}
