"use client";
import { CheckCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { readNoticesAction } from "#newsroom/notices/actions.ts";

/** Marks all of one's notices as read. */
export function NoticesRead() {
  const t = useTranslations("notices");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [busy, start] = useTransition();
  const read = () =>
    start(async () => {
      const result = await readNoticesAction({}).catch(() => null);
      if (result?.ok) toast.success(t("allRead"));
      else toast.error(result?.message ?? unreachable);
    });
  return (
    <Button busy={busy} onClick={read}>
      <CheckCheck aria-hidden />
      {t("readAll")}
    </Button>
  );
}
