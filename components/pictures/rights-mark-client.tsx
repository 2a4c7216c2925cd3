"use client";
import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDesk } from "#components/desk/desk-context-client.tsx";
import { formatDayShort } from "#lib/dates.ts";
import type { StaffPicture } from "#newsroom/media/types.ts";

/** Says that the rights to a picture end soon, or are over; nothing otherwise. */
export function RightsMark({ picture }: { picture: StaffPicture }) {
  const t = useTranslations("pictures.rights");
  const { locale } = useDesk();
  if (picture.rightsStanding === "free" || picture.rightsUntil === null) return null;
  // A day of the calendar, not an instant: shown as it was written.
  const day = formatDayShort(new Date(`${picture.rightsUntil}T00:00:00Z`), "UTC", locale);
  const over = picture.rightsStanding === "ended";
  return (
    <span
      className={`flex items-center gap-1 text-xs font-semibold ${over ? "text-danger" : "text-warning"}`}
    >
      <TriangleAlert aria-hidden className="size-3.5 shrink-0" />
      {t(over ? "ended" : "ending", { day })}
    </span>
  );
}
