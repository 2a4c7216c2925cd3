import { FileText, ImageUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { sendFile } from "#components/pictures/send-file.ts";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { askOffice } from "./office.ts";
import type { OpenedRelease } from "./office-protocol.ts";

interface FoundFilesProps {
  release: OpenedRelease;
  /** Opens a file that came with the release as a release of its own. */
  onOpenAttached: (index: number) => void;
}

/** What came with a release besides its words: pictures for the library, files to open, and what is left out. */
export function FoundFiles({ release, onOpenAttached }: FoundFilesProps) {
  const t = useTranslations("editor.release.files");
  const { pictures, attached, others } = release;
  const [sent, setSent] = useState<number | null>(null);
  if (pictures.length + attached.length + others.length === 0) return null;
  const isSending = sent !== null && sent < pictures.length;

  const sendAll = async () => {
    setSent(0);
    let refused = 0;
    for (const index of pictures.keys()) {
      if (!(await sendPicture(index))) refused += 1;
      setSent(index + 1);
    }
    if (refused > 0) toast.error(t("refused", { count: refused }));
    if (refused < pictures.length) toast.success(t("sent", { count: pictures.length - refused }));
  };
  return (
    <section aria-label={t("title")} className="grid gap-2 rounded-lg border px-3.5 py-3">
      {pictures.length > 0 ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <p className="min-w-0 flex-1 text-base">
            <b className="font-semibold">{t("pictures", { count: pictures.length })}</b>{" "}
            <span className="text-sm text-muted">{t("picturesHint")}</span>
          </p>
          <Button
            size="sm"
            busy={isSending}
            aria-disabled={sent === pictures.length}
            onClick={() => (sent === null ? void sendAll() : undefined)}
          >
            {isSending ? null : <ImageUp aria-hidden />}
            {sent === null
              ? t("send", { count: pictures.length })
              : isSending
                ? t("sending", { done: sent, count: pictures.length })
                : t("inLibrary")}
          </Button>
        </div>
      ) : null}
      {attached.map(({ name }, index) => (
        <div key={name} className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <p className="min-w-0 flex-1 truncate text-base font-semibold">{name}</p>
          <Button size="sm" onClick={() => onOpenAttached(index)}>
            <FileText aria-hidden />
            {t("open")}
          </Button>
        </div>
      ))}
      {others.length > 0 ? (
        <p className="text-sm text-muted [overflow-wrap:anywhere]">
          {t("others", { names: others.join(", ") })}
        </p>
      ) : null}
    </section>
  );
}

async function sendPicture(index: number): Promise<boolean> {
  const answer = await askOffice({ ask: "picture", index }).catch(() => null);
  if (answer?.answer !== "picture") return false;
  const resume = { url: null, onUrl: () => {} };
  const { signal } = new AbortController();
  const outcome = await sendFile(new Blob([answer.bytes]), answer.name, () => {}, signal, resume);
  return outcome.kind === "stored";
}
