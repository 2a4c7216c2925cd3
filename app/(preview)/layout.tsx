import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { sans, serif, serifItalic } from "../(site)/fonts.ts";
import { newspaper } from "../(site)/newspaper.ts";
import "../(site)/site.css";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** The root of previews: the readers' own look, for the signed-in only. Links open beside the preview. */
export default async function PreviewRoot({ children }: { children: ReactNode }) {
  const { locale } = await newspaper();
  return (
    <html lang={locale} className={`${serif.variable} ${serifItalic.variable} ${sans.variable}`}>
      <head>
        <base target="_blank" />
      </head>
      <body>{children}</body>
    </html>
  );
}
