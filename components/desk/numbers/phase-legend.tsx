import { useTranslations } from "next-intl";
import { measuredPhases } from "#newsroom/pace/types.ts";
import { phaseLooks } from "./phase-looks.ts";

/** The phases by their colours, in the order of a story's way. */
export function PhaseLegend() {
  const t = useTranslations("numbers.phases");
  return (
    <ul aria-hidden className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {measuredPhases.map((phase) => (
        <li key={phase} className="flex items-center gap-1.5">
          <span className={`size-2.5 rounded-[2px] ${phaseLooks[phase].dot}`} />
          {t(phase)}
        </li>
      ))}
    </ul>
  );
}
