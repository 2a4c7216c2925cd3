import { LockKeyhole } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { formatShort } from "#lib/dates.ts";
import type { DeskMoment } from "./desk-moment.ts";

/** Until when nobody outside may see a story; nothing once that has passed. */
export function EmbargoChip({ until, now, timeZone, locale }: { until: Date } & DeskMoment) {
  const t = useTranslations("desk");
  if (until <= now) return null;
  return (
    <Chip tone="danger" icon={<LockKeyhole aria-hidden />}>
      {t("embargo", { time: formatShort(until, timeZone, locale) })}
    </Chip>
  );
}
