import type { PictureFormat, PictureSources } from "#newsroom/body/picture-sources.ts";

const mediaTypes: Record<PictureFormat, string> = {
  avif: "image/avif",
  webp: "image/webp",
  jpg: "image/jpeg",
};

/** A card's picture, cropped around its centre of interest. Decorative: the headline beside it is the link. */
export function CardPicture({
  picture,
  sizes,
  eager = false,
}: {
  picture: PictureSources;
  sizes: string;
  eager?: boolean;
}) {
  return (
    <picture className="shot">
      {picture.sources
        .filter(({ format }) => format !== "jpg")
        .map(({ format, srcset }) => (
          <source key={format} type={mediaTypes[format]} srcSet={srcsetOf(srcset)} sizes={sizes} />
        ))}
      <img
        src={picture.src}
        srcSet={srcsetOf(picture.sources.find(({ format }) => format === "jpg")?.srcset ?? [])}
        sizes={sizes}
        alt=""
        width={picture.width}
        height={picture.height}
        data-focus={focusOf(picture)}
        decoding="async"
        {...(eager ? { fetchPriority: "high" } : { loading: "lazy" })}
      />
    </picture>
  );
}

function srcsetOf(srcset: { url: string; width: number }[]): string | undefined {
  return srcset.length > 0 ? srcset.map(({ url, width }) => `${url} ${width}w`).join(", ") : undefined;
}

/** Only one side of a cropped picture has room to move: where along it the centre of interest lies, 0–4. */
function focusOf({ width, height, focal }: PictureSources): number | undefined {
  const along = width / height > 1.5 ? focal?.x : focal?.y;
  const step = Math.round((along ?? 0.5) * 4);
  return step === 2 ? undefined : step;
}
