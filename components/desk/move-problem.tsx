import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { MoveProblem } from "./use-move-client.ts";

/** Why a move was not made; when somebody was quicker, the way to see what they did. */
export function MoveProblemNotice({
  problem,
  reloading,
  onReload,
}: {
  problem: MoveProblem | null;
  /** The page is being fetched anew. */
  reloading: boolean;
  onReload: () => void;
}) {
  const t = useTranslations("desk.moves");
  if (!problem) return null;
  return (
    <Notice
      tone={problem.stale ? "warning" : "danger"}
      alert
      action={
        problem.stale ? (
          <Button size="sm" busy={reloading} onClick={onReload}>
            {t("staleReload")}
          </Button>
        ) : undefined
      }
    >
      {problem.message}
    </Notice>
  );
}
