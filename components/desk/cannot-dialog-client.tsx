"use client";
import { useTranslations } from "next-intl";
import { toast } from "#components/ui/toast.ts";
import { answerAssignmentAction } from "#newsroom/assignments/actions.ts";
import { briefLimit } from "#newsroom/assignments/limits.ts";
import { ReasonDialog } from "./reason-dialog-client.tsx";

interface CannotDialogProps {
  storyId: string;
  title: string;
  onClose: () => void;
  onDone?: () => void;
}

/** Asks why somebody cannot take an assignment. */
export function CannotDialog({ storyId, title, onClose, onDone }: CannotDialogProps) {
  const t = useTranslations("assignments");
  const desk = useTranslations("desk");
  return (
    <ReasonDialog
      title={t("cannotTitle")}
      body={t("cannotBody")}
      about={title || desk("untitled")}
      label={t("cannotReason")}
      hint={t("cannotHint")}
      missing={t("cannotMissing")}
      limit={briefLimit}
      send={t("cannotSend")}
      onSend={(reason) => answerAssignmentAction({ storyId, answer: "cannot", reason })}
      onDone={() => {
        toast.success(t("declined"));
        onDone?.();
      }}
      onClose={onClose}
    />
  );
}
