import localFont from "next/font/local";

/** Headlines and text: Source Serif 4, Latin, 400–700. Both faces and the italic are 59 KB together. */
export const serif = localFont({
  src: "../../components/site/fonts/serif.woff2",
  weight: "400 700",
  style: "normal",
  variable: "--font-serif",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

/** Loaded only where a page has italics: notes, captions, opinion. */
export const serifItalic = localFont({
  src: "../../components/site/fonts/serif-italic.woff2",
  weight: "400",
  style: "italic",
  variable: "--font-serif-italic",
  display: "swap",
  preload: false,
  adjustFontFallback: "Times New Roman",
});

/** Furniture: Plus Jakarta Sans, Latin, 400–700. */
export const sans = localFont({
  src: "../../components/site/fonts/sans.woff2",
  weight: "400 700",
  style: "normal",
  variable: "--font-sans",
  display: "swap",
  adjustFontFallback: "Arial",
});
