import { ImagePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { maxAltLength, maxCaptionLength, maxCreditLength } from "#newsroom/body/limits.ts";
import { asId, useField } from "../fields/draft-fields.ts";
import { fieldId } from "../fields/problems-context.ts";
import { TextField } from "../fields/text-field.tsx";
import { useMayWrite } from "../session/session-context.ts";
import { PicturePreview } from "./picture-preview.tsx";
import { WaitingCaption } from "./waiting-caption.tsx";

/** The picture on top of the story with its words. A caption that a release brought waits here for its picture. */
export function LeadPicture({ onPick }: { onPick: () => void }) {
  const t = useTranslations("editor.pictures");
  const mayWrite = useMayWrite();
  const [pictureId, setPictureId] = useField("pictureId", asId);
  return (
    <section
      id={fieldId("picture")}
      tabIndex={-1}
      aria-label={t("lead")}
      className="grid gap-3 focus:outline-none"
    >
      {pictureId === null ? (
        <button
          type="button"
          onClick={onPick}
          disabled={!mayWrite}
          className="flex min-h-14 w-full items-center justify-center gap-2 rounded-lg border border-dashed border-line-strong px-4 font-semibold text-muted hover:border-faint hover:bg-hover hover:text-ink disabled:opacity-60"
        >
          <ImagePlus aria-hidden className="size-5" />
          {t("addLead")}
        </button>
      ) : (
        <div className="grid gap-2">
          <PicturePreview mediaId={pictureId} alt="" />
          {mayWrite ? (
            <div className="flex gap-2">
              <Button size="sm" onClick={onPick}>
                {t("change")}
              </Button>
              <Button size="sm" tone="ghost" onClick={() => setPictureId(null)}>
                {t("takeOff")}
              </Button>
            </div>
          ) : null}
        </div>
      )}
      {pictureId === null ? <WaitingCaption /> : <PictureWords />}
    </section>
  );
}

function PictureWords() {
  const t = useTranslations("editor.pictures");
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <TextField
          name="pictureCaption"
          label={t("caption")}
          placeholder={t("captionPlaceholder")}
          limit={maxCaptionLength}
          problem={{ field: "picture", part: "caption" }}
        />
      </div>
      <TextField
        name="pictureCredit"
        label={t("credit")}
        placeholder={t("creditPlaceholder")}
        limit={maxCreditLength}
        problem={{ field: "picture", part: "credit" }}
      />
      <TextField
        name="pictureAlt"
        label={t("alt")}
        placeholder={t("altPlaceholder")}
        limit={maxAltLength}
        problem={{ field: "picture", part: "alt" }}
      />
    </div>
  );
}
