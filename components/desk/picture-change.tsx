import { useTranslations } from "next-intl";
import { PlainImage } from "#components/pictures/plain-image.tsx";
import type { PictureSources } from "#newsroom/body/picture-sources.ts";
import type { PictureChange as Change } from "#newsroom/compare/types.ts";

/** Finds what is needed to show a picture; null while it cannot be shown. */
export type PictureFinder = (mediaId: string) => PictureSources | null;

/** Which picture gave way to which; one that came or went stands alone. */
export function PictureChange({ change, find }: { change: Change; find: PictureFinder }) {
  const t = useTranslations("desk.review");
  const same = change.before === change.after;
  const shown = [
    { id: change.before, words: same ? null : t("pictureBefore"), look: "border-danger/60" },
    { id: same ? null : change.after, words: t("pictureAfter"), look: "border-success/70" },
  ];
  return (
    <span className="mt-1.5 flex flex-wrap gap-3 font-sans">
      {shown.map(({ id, words, look }) =>
        id ? (
          <span key={words ?? id} className="grid w-36 gap-1">
            <Thumb picture={find(id)} look={same ? "border-line" : look} />
            {words ? <span className="text-xs font-semibold text-muted">{words}</span> : null}
          </span>
        ) : null,
      )}
    </span>
  );
}

function Thumb({ picture, look }: { picture: PictureSources | null; look: string }) {
  const t = useTranslations("desk.review");
  if (!picture) {
    return (
      <span className={`rounded-sm border-2 bg-sunken px-2 py-6 text-center text-xs text-muted ${look}`}>
        {t("pictureMissing")}
      </span>
    );
  }
  const jpeg = picture.sources.find(({ format }) => format === "jpg")?.srcset[0]?.url ?? picture.src;
  return (
    <PlainImage
      src={jpeg}
      alt={picture.alt}
      width={picture.width}
      height={picture.height}
      loading="lazy"
      className={`h-24 w-36 rounded-sm border-2 object-cover ${look}`}
    />
  );
}
