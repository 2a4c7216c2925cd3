"use client";
import { PenLine } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { type ButtonSize, buttonStyles } from "#components/ui/button-styles.ts";
import { Spinner } from "#components/ui/spinner.tsx";
import { toast } from "#components/ui/toast.ts";
import { createStoryAction } from "#newsroom/stories/actions.ts";

interface NewStoryProps {
  size?: ButtonSize;
  /** `phone` is the round one in the middle of the lower navigation; `rail` shows its words on wide screens. */
  shape?: "button" | "phone" | "rail";
}

/** Begins a story and opens its editor. */
export function NewStory({ size = "md", shape = "button" }: NewStoryProps) {
  const t = useTranslations("desk");
  const router = useRouter();
  const [busy, start] = useTransition();
  const begin = () =>
    start(async () => {
      const result = await createStoryAction().catch(() => null);
      if (result === null) toast.error(t("moves.unreachable"));
      else if (!result.ok) toast.error(result.message);
      else router.push(`/desk/stories/${result.value.storyId}`);
    });
  const icon = busy ? <Spinner className="size-5" /> : <PenLine aria-hidden />;
  if (shape === "phone") {
    return (
      <button
        type="button"
        onClick={begin}
        disabled={busy}
        className="flex flex-col items-center justify-center gap-0.5 text-2xs font-semibold text-accent"
      >
        <span className="flex h-8 w-12 items-center justify-center rounded-full bg-accent text-on-accent [&_svg]:size-5">
          {icon}
        </span>
        {t("write")}
      </button>
    );
  }
  if (shape === "rail") {
    return (
      <button
        type="button"
        onClick={begin}
        disabled={busy}
        title={t("write")}
        className={buttonStyles("primary", "md", "w-full max-xl:px-0")}
      >
        {icon}
        <span className="max-xl:sr-only">{busy ? t("writeBusy") : t("write")}</span>
      </button>
    );
  }
  return (
    <button type="button" onClick={begin} disabled={busy} className={buttonStyles("primary", size)}>
      {icon}
      {busy ? t("writeBusy") : t("write")}
    </button>
  );
}
