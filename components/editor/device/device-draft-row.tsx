import Link from "next/link";
import { useTranslations } from "next-intl";
import { Spinner } from "#components/ui/spinner.tsx";
import type { DeviceDraft } from "../session/device-drafts.ts";
import { DraftWaysOut } from "./draft-ways-out.tsx";
import { useRefusalWords } from "./use-refusal-words.ts";

/** One story with words that only this device has. */
export function DeviceDraftRow({ draft, sending }: { draft: DeviceDraft; sending: boolean }) {
  const t = useTranslations("editor.device");
  const words = useRefusalWords();
  const title = draft.title || t("untitled");
  const mayOpen = draft.refusal?.reason !== "no-access" && draft.refusal?.reason !== "gone";
  return (
    <li className="grid gap-2 rounded-md bg-surface px-3.5 py-3">
      <div className="min-w-0">
        <p className="flex items-center gap-2 font-semibold">
          {sending ? <Spinner className="size-4 shrink-0" /> : null}
          {mayOpen ? (
            <Link
              href={`/desk/stories/${draft.storyId}`}
              className="truncate underline-offset-4 hover:underline"
            >
              {title}
            </Link>
          ) : (
            <span className="truncate">{title}</span>
          )}
        </p>
        <p className="text-base text-muted">{draft.refusal === null ? t("waiting") : words(draft.refusal)}</p>
      </div>
      {draft.refusal === null ? null : <DraftWaysOut draft={draft} title={title} />}
    </li>
  );
}
