"use client";
import { useTranslations } from "next-intl";
import { DeskTrouble } from "#components/desk/desk-trouble.tsx";
import { Button } from "#components/ui/button.tsx";

/** A page that failed: says that nothing written is lost, and tries again. */
export default function DeskError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const t = useTranslations("desk.errors");
  const ui = useTranslations("ui");
  const again = (
    <Button tone="primary" onClick={() => retry()}>
      {ui("tryAgain")}
    </Button>
  );
  return (
    <DeskTrouble title={t("failedTitle")} action={again}>
      {t("failedBody", { code: error.digest ?? "–" })}
    </DeskTrouble>
  );
}
