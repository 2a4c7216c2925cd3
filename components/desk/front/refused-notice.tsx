import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { RefusedStep } from "./use-front-step-client.ts";

/** Says that somebody else was quicker; the page shows their state, and the step is still on offer. */
export function RefusedNotice({
  refused,
  busy,
  onForget,
}: {
  refused: RefusedStep | null;
  busy: boolean;
  onForget: () => void;
}) {
  const t = useTranslations("front");
  if (!refused) return null;
  const action = (
    <div className="flex flex-wrap gap-2">
      <Button size="sm" tone="primary" busy={busy} onClick={refused.again} className="max-w-full">
        <span className="truncate">{t("still", { step: refused.words })}</span>
      </Button>
      <Button size="sm" tone="ghost" disabled={busy} onClick={onForget}>
        {t("leave")}
      </Button>
    </div>
  );
  return (
    <Notice tone="warning" alert action={action}>
      {refused.message}
    </Notice>
  );
}
