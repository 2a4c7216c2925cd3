"use client";
import { LockKeyhole } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { formatDateLine } from "#lib/dates.ts";
import { useDesk } from "./desk-context-client.tsx";

/** Says above the text of a story until when nobody outside may see it; nothing once that has passed. */
export function EmbargoNotice({ until }: { until: string | null }) {
  const t = useTranslations("desk.review");
  const { timeZone, locale } = useDesk();
  const [now] = useState(() => new Date());
  const at = until ? new Date(until) : null;
  if (!at || at <= now) return null;
  return (
    <p className="flex items-start gap-2 rounded-lg bg-danger-soft px-3.5 py-3 text-base font-semibold text-danger">
      <LockKeyhole aria-hidden className="mt-0.5 size-4 shrink-0" />
      {t("embargoUntil", { time: formatDateLine(at, timeZone, locale) })}
    </p>
  );
}
