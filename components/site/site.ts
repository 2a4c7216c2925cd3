import type { getTranslations } from "next-intl/server";
import type { PageLink } from "#newsroom/pages/types.ts";

/** The texts of the readers' site in its language. */
export type SiteWords = Awaited<ReturnType<typeof getTranslations<"site">>>;

/** The texts of what a reader does with pages on a device of their own: how they look, what is kept, read aloud. */
export type ReadingWords = Awaited<ReturnType<typeof getTranslations<"reading">>>;

/** What every page of the site knows of the newspaper. */
export interface Site {
  readonly name: string;
  readonly tagline: string;
  readonly locale: "id" | "en";
  readonly timeZone: string;
  /** Address of the site, without a slash at its end. */
  readonly url: string;
  readonly publisher: {
    readonly name: string;
    readonly address: string;
    readonly email: string;
    readonly phone: string;
  };
  readonly sections: readonly { readonly slug: string; readonly name: string; readonly accent: string }[];
  /** Pages that the newsroom writes itself, in the order of the footer. */
  readonly pages: readonly PageLink[];
  /** Breaking news over every page, or null. */
  readonly strip: { readonly text: string; readonly path: string | null } | null;
  readonly t: SiteWords;
  readonly reading: ReadingWords;
}
