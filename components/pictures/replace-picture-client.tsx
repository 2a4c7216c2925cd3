"use client";
import { ArrowLeft, ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { PictureUse, StaffPicture } from "#newsroom/media/types.ts";
import { LibraryGrid } from "./library-grid-client.tsx";
import { fetchSurroundings, replacePicture } from "./picture-api.ts";
import { PlainImage } from "./plain-image.tsx";
import { failureText } from "./upload-rows-client.tsx";
import { useLibrary } from "./use-library-client.ts";

interface ReplacePictureProps {
  readonly picture: StaffPicture;
  /** Both pictures as they stand in the library afterwards. */
  readonly onReplaced: (pictures: readonly StaffPicture[]) => void;
  readonly onClose: () => void;
}

/** Chooses another picture of the library and, after a look at what it changes, puts it in every story. */
export function ReplacePicture({ picture, onReplaced, onClose }: ReplacePictureProps) {
  const t = useTranslations("pictures");
  const library = useLibrary();
  const [chosen, setChosen] = useState<StaffPicture | null>(null);
  const [uses, setUses] = useState<readonly PictureUse[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let open = true;
    void fetchSurroundings(picture.id).then((answer) => {
      if (open) setUses(answer.ok ? answer.value.uses : []);
    });
    return () => {
      open = false;
    };
  }, [picture.id]);
  const others = library.pictures.filter(({ id, state }) => id !== picture.id && state === "ready");

  const replace = async () => {
    if (!chosen) return;
    setBusy(true);
    setFailure(null);
    const answer = await replacePicture(picture.id, chosen.id);
    setBusy(false);
    if (answer.ok) onReplaced(answer.value);
    else setFailure(failureText(t, answer.reason));
  };

  return (
    <Dialog
      open
      onOpenChange={(stays) => {
        if (!stays) onClose();
      }}
      width="lg"
      title={t(chosen ? "replace.confirm" : "replace.title")}
      {...(chosen ? {} : { description: t("replace.lead") })}
      closeLabel={t("picker.close")}
      footer={
        chosen ? (
          <>
            <Button tone="ghost" className="mr-auto" onClick={() => setChosen(null)}>
              <ArrowLeft aria-hidden />
              {t("picker.back")}
            </Button>
            <Button tone="primary" busy={busy} onClick={() => void replace()}>
              {t("replace.do", { count: uses?.length ?? 0 })}
            </Button>
          </>
        ) : null
      }
    >
      {chosen ? (
        <div className="grid gap-4">
          {failure ? (
            <Notice tone="danger" alert>
              {failure}
            </Notice>
          ) : null}
          <div className="grid grid-cols-[1fr_auto_1fr] items-center gap-3">
            <Side picture={picture} name={t("replace.now")} />
            <ArrowRight aria-hidden className="size-5 text-faint" />
            <Side picture={chosen} name={t("replace.then")} />
          </div>
          <Uses uses={uses ?? []} />
          <Notice tone={picture.credit === chosen.credit ? "info" : "warning"}>
            {picture.credit === chosen.credit
              ? t("replace.wordsStay")
              : t("replace.creditDiffers", { credit: picture.credit || "–" })}
          </Notice>
        </div>
      ) : (
        <LibraryGrid library={{ ...library, pictures: others }} onOpen={setChosen} />
      )}
    </Dialog>
  );
}

function Side({ picture, name }: { picture: StaffPicture; name: string }) {
  return (
    <figure className="grid gap-1">
      <PlainImage
        src={picture.previewUrl ?? ""}
        alt={picture.alt || picture.caption || picture.fileName}
        className="aspect-4/3 w-full rounded-md bg-sunken object-contain"
      />
      <figcaption className="text-sm">
        <strong>{name}</strong> <span className="text-muted">{picture.credit || picture.fileName}</span>
      </figcaption>
    </figure>
  );
}

function Uses({ uses }: { uses: readonly PictureUse[] }) {
  const t = useTranslations("pictures");
  const states = useTranslations("states");
  if (uses.length === 0) return <p className="text-sm text-muted">{t("surroundings.unused")}</p>;
  return (
    <section className="grid gap-1.5">
      <h3 className="text-sm font-semibold">{t("replace.changes")}</h3>
      <ul className="grid gap-1 text-sm">
        {uses.map(({ storyId, title, state, live }) => (
          <li key={storyId}>
            {title || t("surroundings.untitled")}{" "}
            <span className={live ? "font-semibold text-warning" : "text-muted"}>
              · {live ? t("surroundings.live") : states(state)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
