import type { SiteWords } from "#components/site/site.ts";
import type { BodyLabels } from "#newsroom/body/html/labels.ts";

/** The words that a page adds around the text of a story. */
export function storyLabels(t: SiteWords): BodyLabels {
  return {
    picture: t("pictureCaption"),
    credit: t("pictureCredit"),
    readAlso: t("readAlso"),
    gallery: t("gallery"),
    of: t("pictureOf"),
    table: t("table"),
    embed: {
      youtube: t("embed.youtube"),
      instagram: t("embed.instagram"),
      tiktok: t("embed.tiktok"),
      x: t("embed.x"),
      facebook: t("embed.facebook"),
    },
  };
}
