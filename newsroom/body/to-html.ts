import { embedAddress, isEmbedId } from "./embeds.ts";
import { escapeHtml, isOwnPath } from "./html/escape.ts";
import { inlineToHtml, relOf } from "./html/inline.ts";
import type { BodyLabels } from "./html/labels.ts";
import { listToHtml } from "./html/list.ts";
import { bodyPicture, galleryToHtml, pictureNumber, pictureToHtml } from "./html/picture.ts";
import { refuseProposed } from "./html/refuse-proposed.ts";
import { tableToHtml } from "./html/table.ts";
import type { PictureSources } from "./picture-sources.ts";
import type { Block, Body, Embed, Gallery, Quote, ReadAlso } from "./types.ts";
import { typeset } from "./typeset.ts";

export interface BodyHtmlOptions {
  /** The renditions of a picture, or null when it may not be shown: then it is left out. */
  pictures: (mediaId: string) => PictureSources | null;
  /** Path and title of the day of another story, or null when readers may not open it: then it is left out. */
  storyPath: (storyId: string) => { path: string; title: string } | null;
  labels: BodyLabels;
  /** Origin of this site, such as `https://contoh.id`; links elsewhere get `rel="noopener"`. */
  siteOrigin?: string | null;
  /** The body tells in pictures: each says which of how many it is. `first` is the number of the body's first. */
  numbered?: { readonly first: number; readonly total: number } | null;
  /** The story is paid for: links elsewhere also get `nofollow sponsored`. */
  advertorial?: boolean;
}

/**
 * The one way from a body to HTML: semantic, accessible, without script, frames or addresses of others.
 * Every text is escaped and every address checked again here, so that even a body that was stored by a
 * faulty release cannot carry script. Blocks of an unknown kind are left out. The result may be put on a
 * page as it is.
 */
export function bodyToHtml(body: Body, options: BodyHtmlOptions): string {
  const links = { siteOrigin: options.siteOrigin ?? null, advertorial: options.advertorial ?? false };
  let tables = 0;
  let galleries = 0;
  let pictures = options.numbered?.first ?? 0;

  /** Which of how many a picture is, where they are numbered through the whole body. */
  function numberOf(): string {
    const { numbered } = options;
    if (!numbered || numbered.total < 2) return "";
    pictures += 1;
    return pictureNumber(pictures - 1, numbered.total, options.labels);
  }

  function blockToHtml(block: Block): string {
    refuseProposed(block);
    switch (block.type) {
      case "paragraph": {
        const line = inlineToHtml(block.content, links);
        return line === "" ? "" : `<p>${line}</p>`;
      }
      case "subhead": {
        const line = inlineToHtml(block.content, links);
        const tag = block.attrs.level === 3 ? "h3" : "h2";
        return line === "" ? "" : `<${tag}>${line}</${tag}>`;
      }
      case "quote":
        return quoteToHtml(block);
      case "bulletList":
      case "orderedList":
        return listToHtml(block, links);
      case "picture": {
        const sources = options.pictures(block.attrs.mediaId);
        if (sources === null) return "";
        return pictureToHtml(sources, block.attrs, options.labels, bodyPicture, numberOf());
      }
      case "gallery":
        return shownGallery(block);
      case "readAlso":
        return readAlsoToHtml(block);
      case "embed":
        return embedToHtml(block);
      case "table":
        tables += 1;
        return tableToHtml(block, `${options.labels.table} ${tables}`, links);
      case "rule":
        return "<hr>";
      default:
        return leftOut(block);
    }
  }

  function quoteToHtml(quote: Quote): string {
    const lines = quote.content
      .map((paragraph) => `<p>${inlineToHtml(paragraph.content, links)}</p>`)
      .join("");
    const { source, pull } = quote.attrs;
    const by = source === "" ? "" : `<figcaption>${escapeHtml(typeset(source))}</figcaption>`;
    return `<figure class="quote${pull === true ? " pull" : ""}"><blockquote>${lines}</blockquote>${by}</figure>`;
  }

  function shownGallery({ content }: Gallery): string {
    const shown = content.flatMap(({ attrs }) => {
      const sources = options.pictures(attrs.mediaId);
      return sources === null ? [] : [{ sources, texts: attrs }];
    });
    const [only, ...others] = shown;
    if (only === undefined) return "";
    if (others.length === 0 || options.numbered) {
      return shown
        .map(({ sources, texts }) => pictureToHtml(sources, texts, options.labels, bodyPicture, numberOf()))
        .join("\n");
    }
    galleries += 1;
    return galleryToHtml(shown, `${options.labels.gallery} ${galleries}`, options.labels);
  }

  function readAlsoToHtml(block: ReadAlso): string {
    const story = options.storyPath(block.attrs.storyId);
    if (story === null || !isOwnPath(story.path)) return "";
    const link = `<a href="${escapeHtml(story.path)}">${escapeHtml(typeset(story.title))}</a>`;
    return `<aside class="read-also"><span class="label">${escapeHtml(options.labels.readAlso)}:</span> ${link}</aside>`;
  }

  function embedToHtml(embed: Embed): string {
    const { provider, id, caption } = embed.attrs;
    if (!isEmbedId(provider, id)) return "";
    const address = embedAddress(provider, id);
    const shown = new URL(address).hostname.replace(/^www\./, "");
    const card =
      `<a href="${escapeHtml(address)}"${relOf(address, links)}${videoOf(embed)}><span class="action">` +
      `${escapeHtml(options.labels.embed[provider])}</span> <span class="address">${escapeHtml(shown)}</span></a>`;
    const said = caption === "" ? "" : `<figcaption>${escapeHtml(typeset(caption))}</figcaption>`;
    return `<figure class="embed embed-${provider}">${card}${said}</figure>`;
  }

  return body.content.map(blockToHtml).join("\n");
}

/** Marks a video that a press may open in the page itself; without script it is a link like any other. */
export function videoOf({ attrs }: Embed): string {
  return attrs.provider === "youtube" ? ` data-video="${escapeHtml(attrs.id)}"` : "";
}

/** The compiler proves that no known block comes here; what an older or newer release stored is left out. */
function leftOut(_block: never): string {
  return "";
}
