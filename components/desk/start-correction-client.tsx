"use client";
import { FilePenLine } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { part } from "#components/ui/part.tsx";
import { correctionPath } from "./correction-path.ts";

const StoryPickerDialog = part(() =>
  import("./story-picker-dialog-client.tsx").then((file) => file.StoryPickerDialog),
);

/** Begins a correction that nobody asked for: which story is it? */
export function StartCorrection() {
  const t = useTranslations("corrections");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        <FilePenLine aria-hidden />
        {t("start")}
      </Button>
      {open ? (
        <StoryPickerDialog
          title={t("startTitle")}
          body={t("startBody")}
          onPick={async ({ storyId }) => {
            router.push(correctionPath(storyId));
            return null;
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
