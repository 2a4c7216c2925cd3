import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";

/** Says on "Meja saya" that readers wait for an answer, and shouts when one waits too long. */
export function RegisterAlarm({ open, overdue }: { open: number; overdue: number }) {
  const t = useTranslations("corrections");
  if (open === 0) return null;
  return (
    <Notice
      tone={overdue > 0 ? "danger" : "info"}
      title={overdue > 0 ? t("alarmOverdue", { count: overdue }) : t("alarmOpen", { count: open })}
    >
      <Link href="/desk/corrections" className="font-semibold underline underline-offset-2">
        {t("alarmLink")}
      </Link>
    </Notice>
  );
}
