"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { StaffPicture } from "#newsroom/media/types.ts";
import { discardPicture, fetchSurroundings } from "./picture-api.ts";
import { PlainImage } from "./plain-image.tsx";
import type { UploadEntry, UploadQueue } from "./upload-queue.ts";

/** Says when the library has a picture that looks like the one that just came, and lets people take that instead. */
export function AlikeOffer({ entry, queue }: { entry: UploadEntry; queue: UploadQueue }) {
  const t = useTranslations("pictures.alike");
  const [alike, setAlike] = useState<StaffPicture | null>(null);
  const id = entry.picture?.id ?? "";
  useEffect(() => {
    let open = true;
    void fetchSurroundings(id).then((answer) => {
      // What came after this one may look at this one in its turn.
      const older = answer.ok ? answer.value.alike.filter((other) => other.id < id) : [];
      if (open) setAlike(older[0] ?? null);
    });
    return () => {
      open = false;
    };
  }, [id]);
  if (alike === null) return null;
  const take = () => {
    void discardPicture(id);
    queue.takeInstead(entry.key, alike);
  };
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2 rounded-md bg-warning-soft p-2">
      <PlainImage src={alike.thumbnailUrl ?? ""} alt="" className="size-10 rounded-sm object-cover" />
      <p className="min-w-40 flex-1 text-sm">{t("offer")}</p>
      <Button size="sm" onClick={take}>
        {t("take")}
      </Button>
      <Button size="sm" tone="ghost" onClick={() => setAlike(null)}>
        {t("keep")}
      </Button>
    </div>
  );
}
