import { useTranslations } from "next-intl";
import { Switch } from "../panels/switch.tsx";
import type { Offer } from "./release-offers.ts";

/** The parts that were found, and to which field each goes. What was typed before is never replaced unasked. */
export function OffersList({
  offers,
  onChoose,
}: {
  offers: readonly Offer[];
  onChoose: (target: Offer["target"], taken: boolean) => void;
}) {
  const t = useTranslations("editor.release");
  if (offers.length === 0) return null;
  return (
    <ul className="divide-y rounded-lg border bg-surface">
      {offers.map(({ target, value, current, taken }) => (
        <li key={target} className="flex items-start gap-2 px-3 py-2">
          <div className="min-w-0 flex-1">
            <p className="text-xs font-semibold text-muted">{t(`targets.${target}`)}</p>
            <p className={taken ? "text-base font-medium" : "text-base text-muted line-through"}>{value}</p>
            {current !== "" && target !== "bylineIds" ? (
              <p className="text-xs text-warning">{t(taken ? "replaces" : "keeps", { current })}</p>
            ) : null}
            {current !== "" && target === "bylineIds" ? (
              <p className="text-xs text-muted">{t("joins", { current })}</p>
            ) : null}
          </div>
          <Switch
            checked={taken}
            onChange={(is) => onChoose(target, is)}
            label={t("take", { part: t(`targets.${target}`) })}
            hideLabel
          />
        </li>
      ))}
    </ul>
  );
}
