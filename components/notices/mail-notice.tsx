import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { MailState } from "#newsroom/notices/types.ts";

/** Says whether mails are sent at all, and what became of those that were not. */
export function MailNotice({ mail }: { mail: MailState }) {
  const t = useTranslations("notices.rules");
  if (!mail.on) return <Notice tone="warning">{t("mailOff")}</Notice>;
  const trouble = mail.failed + mail.waiting > 0;
  if (!trouble) return <Notice>{t("mailOn")}</Notice>;
  return (
    <Notice tone={mail.failed > 0 ? "danger" : "warning"} title={t("mailOn")}>
      <ul className="grid gap-0.5">
        {mail.failed > 0 ? <li>{t("mailFailed", { count: mail.failed })}</li> : null}
        {mail.waiting > 0 ? <li>{t("mailWaiting", { count: mail.waiting })}</li> : null}
        {mail.lastFailure ? <li>{t("mailReason", { reason: mail.lastFailure })}</li> : null}
      </ul>
    </Notice>
  );
}
