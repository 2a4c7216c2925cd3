"use client";
import { AlignLeft, Monitor, Send, Smartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import { sendTestLetterAction } from "#newsroom/newsletter/actions.ts";

const looks = { phone: Smartphone, wide: Monitor, text: AlignLeft } as const;
type Look = keyof typeof looks;
const lookNames: readonly Look[] = ["phone", "wide", "text"];

interface LetterPreviewProps {
  /** Where the letter stands as HTML. */
  address: string;
  text: string;
  mayTest: boolean;
}

/** The next letter as a phone, a wide screen and a mail program without HTML show it; and a test to oneself. */
export function LetterPreview({ address, text, mayTest }: LetterPreviewProps) {
  const t = useTranslations("newsletter.desk.preview");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [look, setLook] = useState<Look>("phone");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const sendTest = () =>
    start(async () => {
      const result = await sendTestLetterAction().catch(() => null);
      setProblem(result?.ok ? null : (result?.message ?? unreachable));
      if (result?.ok) toast.success(t("tested", { address: result.value.address }));
    });
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <fieldset aria-label={t("look")} className="flex gap-1">
          {lookNames.map((name) => {
            const Icon = looks[name];
            return (
              <IconButton key={name} label={t(name)} active={look === name} onClick={() => setLook(name)}>
                <Icon aria-hidden />
              </IconButton>
            );
          })}
        </fieldset>
        {mayTest ? (
          <Button size="sm" busy={busy} onClick={sendTest}>
            {busy ? null : <Send aria-hidden />}
            {t("test")}
          </Button>
        ) : null}
      </div>
      {problem ? (
        <Notice tone="danger" alert>
          {problem}
        </Notice>
      ) : null}
      {look === "text" ? (
        <textarea
          readOnly
          aria-label={t("text")}
          value={text}
          className="h-[32rem] resize-none rounded-lg border bg-surface p-4 text-sm"
        />
      ) : (
        <iframe
          title={t("frame")}
          src={address}
          className="mx-auto h-[32rem] max-w-full rounded-lg border bg-surface"
          style={{ width: look === "phone" ? "390px" : "100%" }}
        />
      )}
    </div>
  );
}
