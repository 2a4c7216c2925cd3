import { useTranslations } from "next-intl";
import { useId } from "react";
import { type Channels, channels } from "#newsroom/notices/types.ts";
import { WayBox } from "./way-box.tsx";

interface WayChoiceProps {
  legend: string;
  value: Channels;
  error: string | null;
  onChange: (part: Partial<Channels>) => void;
}

/** By which ways somebody is told: any of them. */
export function WayChoice({ legend, value, error, onChange }: WayChoiceProps) {
  const t = useTranslations("notices");
  const id = useId();
  return (
    <fieldset className="grid gap-1.5" aria-describedby={error ? id : undefined}>
      <legend className="mb-1.5 text-sm font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {channels.map((channel) => (
          <WayBox
            key={channel}
            words={t(`channels.${channel}`)}
            checked={value[channel]}
            onChange={(checked) => onChange({ [channel]: checked })}
          />
        ))}
      </div>
      {error ? (
        <p id={id} role="alert" className="text-sm text-danger">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
