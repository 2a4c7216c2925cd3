import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";

/** Says on "Meja saya" that something is being told live in which this person has a part. */
export function RunningNotice({ running }: { running: number }) {
  const t = useTranslations("live");
  if (running === 0) return null;
  return (
    <Notice title={t("navRunning", { count: running })}>
      <Link
        href="/desk/live"
        className="inline-flex items-center font-semibold underline underline-offset-2 touch:min-h-11"
      >
        {t("toRunning")}
      </Link>
    </Notice>
  );
}
