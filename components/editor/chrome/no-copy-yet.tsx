import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { DeskSkeleton } from "../desk-skeleton.tsx";
import { useFacts, useSession } from "../session/session-context.ts";
import { BarrierNotice } from "./barrier-notice.tsx";

/** So long an empty page is shown as one that is coming. */
const patienceMs = 4_000;

/** The draft is neither on this device nor has it come from the server yet. */
export function NoCopyYet({ personName, onRetry }: { personName: string; onRetry: () => void }) {
  const t = useTranslations("editor.noCopy");
  const { connection, barrier } = useFacts(useSession());
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (barrier !== null) return <BarrierNotice personName={personName} />;
  if (connection !== "offline" && !late) return <DeskSkeleton />;
  return (
    <div className="mx-auto max-w-xl px-4 pt-16">
      <EmptyState
        icon={<CloudOff aria-hidden />}
        title={t("title")}
        action={<Button onClick={onRetry}>{t("retry")}</Button>}
      >
        {t(connection === "offline" ? "offline" : "away")}
      </EmptyState>
    </div>
  );
}
