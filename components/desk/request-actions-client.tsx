"use client";
import { FilePenLine, Hand, Link2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { part } from "#components/ui/part.tsx";
import { toast } from "#components/ui/toast.ts";
import {
  answerRequestAction,
  settleRequestAction,
  takeRequestAction,
} from "#newsroom/corrections/actions.ts";
import { reasonLimit } from "#newsroom/corrections/limits.ts";
import { correctionPath } from "./correction-path.ts";

const ReasonDialog = part(() => import("./reason-dialog-client.tsx").then((file) => file.ReasonDialog));
const StoryPickerDialog = part(() =>
  import("./story-picker-dialog-client.tsx").then((file) => file.StoryPickerDialog),
);

interface RequestActionsProps {
  requestId: string;
  /** The version that the person sees. */
  version: number;
  storyId: string;
  /** Settled ones can only be opened again. */
  settled: boolean;
  /** In whose hands it is: this very person's, a colleague's, or nobody's yet. */
  hands: "mine" | "other" | "nobody";
}

/** What an editor can do about a reader's request. */
export function RequestActions({ requestId, version, storyId, settled, hands }: RequestActionsProps) {
  const t = useTranslations("corrections");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [asking, setAsking] = useState<"refuse" | "reopen" | "reply" | null>(null);
  const [busy, start] = useTransition();
  const mine = hands === "mine";
  const seen = { requestId, expectedVersion: version };
  const close = () => setAsking(null);
  const take = () =>
    start(async () => {
      const result = await takeRequestAction(seen).catch(() => null);
      if (result?.ok) toast.success(t("taken"));
      else toast.error(result?.message ?? unreachable);
    });
  return (
    <div className="flex flex-wrap gap-2">
      {settled ? (
        <Button onClick={() => setAsking("reopen")}>{t("reopen")}</Button>
      ) : (
        <>
          {mine ? null : (
            <Button tone="primary" busy={busy} onClick={take} className="max-sm:basis-full">
              {busy ? null : <Hand aria-hidden />}
              {t(hands === "other" ? "takeOver" : "take")}
            </Button>
          )}
          <Link
            href={correctionPath(storyId, requestId)}
            className={buttonStyles(mine ? "primary" : "secondary", "md", "max-sm:basis-full")}
          >
            <FilePenLine aria-hidden />
            {t("answerByCorrection")}
          </Link>
          <Button onClick={() => setAsking("reply")} className="max-sm:flex-1">
            <Link2 aria-hidden />
            {t("answerByReply")}
          </Button>
          <Button tone="danger-quiet" onClick={() => setAsking("refuse")} className="max-sm:flex-1">
            {t("refuse")}
          </Button>
        </>
      )}
      {asking === "reply" ? (
        <StoryPickerDialog
          title={t("replyTitle")}
          body={t("replyBody")}
          except={storyId}
          send={t("replySend")}
          onPick={async (story) => {
            const answer = { kind: "reply", storyId: story.storyId } as const;
            const result = await answerRequestAction({ ...seen, answer }).catch(() => null);
            if (!result?.ok) return result?.message ?? unreachable;
            toast.success(t("answered"));
            return null;
          }}
          onClose={close}
        />
      ) : null}
      {asking === "refuse" || asking === "reopen" ? (
        <ReasonDialog
          title={t(`${asking}Title`)}
          body={t(`${asking}Body`)}
          missing={t("reasonMissing")}
          limit={reasonLimit}
          label={t(`${asking}Reason`)}
          send={t(`${asking}Send`)}
          danger={asking === "refuse"}
          onSend={(reason) => settleRequestAction({ ...seen, verb: asking, reason })}
          onDone={() => toast.success(t(`${asking}Done`))}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
