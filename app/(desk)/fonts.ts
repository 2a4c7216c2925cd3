import localFont from "next/font/local";

/** The interface's own face, 200–800. */
export const interfaceFont = localFont({
  src: "../../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-interface",
  display: "swap",
});

/** The face in which readers see a story: in the review view and the editor. Loaded only where it is used. */
export const readingFont = localFont({
  src: [
    {
      path: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
      weight: "200 900",
      style: "normal",
    },
    {
      path: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
      weight: "200 900",
      style: "italic",
    },
  ],
  variable: "--font-reading",
  display: "swap",
  preload: false,
});
