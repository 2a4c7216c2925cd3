"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { PictureSurroundings } from "#newsroom/media/types.ts";
import { fetchSurroundings } from "./picture-api.ts";
import { PlainImage } from "./plain-image.tsx";

/** Which stories show a picture, and which pictures of the library look like it. */
export function Surroundings({ mediaId }: { mediaId: string }) {
  const t = useTranslations("pictures.surroundings");
  const states = useTranslations("states");
  const [found, setFound] = useState<PictureSurroundings | null>(null);
  useEffect(() => {
    let open = true;
    void fetchSurroundings(mediaId).then((answer) => {
      if (open && answer.ok) setFound(answer.value);
    });
    return () => {
      open = false;
    };
  }, [mediaId]);
  if (found === null) return null;
  return (
    <div className="mt-5 grid gap-4 border-t pt-4">
      <section className="grid gap-1.5">
        <h3 className="text-sm font-semibold">{t("uses")}</h3>
        {found.uses.length === 0 ? <p className="text-sm text-muted">{t("unused")}</p> : null}
        <ul className="grid gap-1">
          {found.uses.map(({ storyId, title, state, live }) => (
            <li key={storyId} className="text-sm">
              <a href={`/desk/stories/${storyId}`} className="font-medium underline underline-offset-2">
                {title || t("untitled")}
              </a>{" "}
              <span className="text-muted">· {live ? t("live") : states(state)}</span>
            </li>
          ))}
        </ul>
      </section>
      {found.alike.length > 0 ? (
        <section className="grid gap-1.5">
          <h3 className="text-sm font-semibold">{t("alike")}</h3>
          <ul className="flex flex-wrap gap-2">
            {found.alike.map((picture) => (
              <li key={picture.id}>
                <PlainImage
                  src={picture.thumbnailUrl ?? ""}
                  alt={picture.caption || picture.fileName}
                  className="aspect-4/3 w-24 rounded-sm object-cover"
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
