"use client";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { toast } from "#components/ui/toast.ts";
import { readNoticesAction } from "#newsroom/notices/actions.ts";

/** Ticks one notice off without opening it. */
export function ReadOne({ noticeId, label }: { noticeId: string; label: string }) {
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [busy, start] = useTransition();
  const read = () =>
    start(async () => {
      const result = await readNoticesAction({ noticeId }).catch(() => null);
      if (!result?.ok) toast.error(result?.message ?? unreachable);
    });
  return (
    <IconButton label={label} disabled={busy} onClick={read} className="relative z-10 -my-1">
      <Check aria-hidden />
    </IconButton>
  );
}
