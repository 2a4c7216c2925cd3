import type { PictureFormat, PictureSource, PictureSources } from "../picture-sources.ts";
import { typeset } from "../typeset.ts";
import { escapeHtml, isOwnPath } from "./escape.ts";
import type { BodyLabels } from "./labels.ts";

const mediaTypes: Record<PictureFormat, string> = {
  avif: "image/avif",
  webp: "image/webp",
  jpg: "image/jpeg",
};

/** How wide a picture inside a story stands, for browsers to choose a rendition. */
export const bodyPictureSizes = "(min-width: 46rem) 44rem, 100vw";

export interface PictureTexts {
  caption: string;
  credit: string;
  /** "" = the library's own. */
  alt: string;
}

export interface PictureLoading {
  sizes: string;
  /** The one picture at the top of a page is loaded at once and first; all others when they come near. */
  loading: "lazy" | "eager";
}

/** How wide a picture of a gallery stands. */
const galleryPictureSizes = "(min-width: 46rem) 34rem, 86vw";

/** Pictures beside each other, in a row that scrolls by touch and by keyboard. Each says which of how many it is. */
export function galleryToHtml(
  pictures: readonly { sources: PictureSources; texts: PictureTexts }[],
  name: string,
  labels: Pick<BodyLabels, "picture" | "credit" | "of">,
): string {
  const loading: PictureLoading = { sizes: galleryPictureSizes, loading: "lazy" };
  const figures = pictures.map(({ sources, texts }, index) => {
    const count = pictureNumber(index + 1, pictures.length, labels);
    return `<figure class="picture">${pictureTag(sources, texts.alt, loading)}${captionTag(texts, labels, count)}</figure>`;
  });
  return `<div class="gallery" role="region" tabindex="0" aria-label="${escapeHtml(name)}">${figures.join("")}</div>`;
}

/** "3 dari 8 " before the words under a picture. */
export function pictureNumber(number: number, total: number, labels: Pick<BodyLabels, "of">): string {
  return `<span class="count">${number} ${escapeHtml(labels.of)} ${total}</span> `;
}

/** How a picture inside a story is loaded. */
export const bodyPicture: PictureLoading = { sizes: bodyPictureSizes, loading: "lazy" };

/** A picture with its caption line, after `before`, its number among others. Width and height keep the place, so that nothing jumps. */
export function pictureToHtml(
  sources: PictureSources,
  texts: PictureTexts,
  labels: Pick<BodyLabels, "picture" | "credit">,
  loading: PictureLoading = bodyPicture,
  before = "",
): string {
  return `<figure class="picture">${pictureTag(sources, texts.alt, loading)}${captionTag(texts, labels, before)}</figure>`;
}

/** A picture without its caption line, for what sets it by itself. */
export function pictureTag(sources: PictureSources, alt: string, { sizes, loading }: PictureLoading): string {
  const better = sources.sources.filter((source) => source.format !== "jpg");
  const plain = sources.sources.find((source) => source.format === "jpg");
  const sourceTags = better.map((source) => {
    const set = srcsetOf(source);
    return set === ""
      ? ""
      : `<source type="${mediaTypes[source.format]}" srcset="${set}" sizes="${escapeHtml(sizes)}">`;
  });
  const set = plain === undefined ? "" : srcsetOf(plain);
  const attributes = [
    `src="${isPictureUrl(sources.src) ? escapeHtml(sources.src) : ""}"`,
    set === "" ? "" : `srcset="${set}" sizes="${escapeHtml(sizes)}"`,
    `alt="${escapeHtml(alt === "" ? sources.alt : alt)}"`,
    `width="${Math.round(sources.width)}" height="${Math.round(sources.height)}"`,
    loading === "eager" ? 'fetchpriority="high"' : 'loading="lazy"',
    'decoding="async"',
  ];
  return `<picture>${sourceTags.join("")}<img ${attributes.filter((part) => part !== "").join(" ")}></picture>`;
}

function srcsetOf(source: PictureSource): string {
  return source.srcset
    .filter(({ url }) => isPictureUrl(url))
    .map(({ url, width }) => `${escapeHtml(url)} ${Math.round(width)}w`)
    .join(", ");
}

/** Own paths, or https when pictures stand on a store of our own. Commas would split a srcset. */
function isPictureUrl(url: string): boolean {
  return (isOwnPath(url) || /^https:\/\/[^\s/]/.test(url)) && !/[\s,"'<>\\]/.test(url);
}

function captionTag(
  { caption, credit }: PictureTexts,
  labels: Pick<BodyLabels, "picture" | "credit">,
  before = "",
): string {
  if (caption === "" && credit === "") return before && `<figcaption>${before.trim()}</figcaption>`;
  const by = credit === "" ? "" : escapeHtml(namesItsKind(credit) ? credit : `${labels.credit}: ${credit}`);
  if (caption === "") return `<figcaption>${before}<span class="credit">${by}</span></figcaption>`;
  const said = `<span class="label">${escapeHtml(labels.picture)}:</span> ${escapeHtml(typeset(caption))}`;
  return `<figcaption>${before}${said}${by === "" ? "" : ` <span class="credit">(${by})</span>`}</figcaption>`;
}

/** "Ilustrasi: Nama" and "Foto: Nama" say themselves what the picture is. */
function namesItsKind(credit: string): boolean {
  return /^\p{L}+: /u.test(credit);
}
