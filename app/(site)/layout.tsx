import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { sans, serif, serifItalic } from "./fonts.ts";
import { newspaper } from "./newspaper.ts";
import { feedsOf } from "./page-metadata.ts";
import "./site.css";

/** Every page is rendered when it is asked for; the page cache before Next keeps what may be kept. */
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const site = await newspaper();
  return {
    metadataBase: new URL(site.url),
    title: { default: site.name, template: `%s – ${site.name}` },
    applicationName: site.name,
    formatDetection: { telephone: false, address: false, email: false },
    robots: { index: true, follow: true, "max-image-preview": "large", "max-snippet": -1 },
    icons: {
      icon: [
        { url: "/icon.svg", type: "image/svg+xml" },
        { url: "/icon-192.png", sizes: "192x192", type: "image/png" },
      ],
      apple: "/apple-touch-icon.png",
    },
    manifest: "/manifest.webmanifest",
    alternates: feedsOf("", site.name),
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfcf9" },
    { media: "(prefers-color-scheme: dark)", color: "#131518" },
  ],
};

/** The root of the readers' site. No script of ours is part of it: `reader.js` is added by the page cache. */
export default async function SiteRoot({ children }: { children: ReactNode }) {
  const { locale } = await newspaper();
  return (
    <html lang={locale} className={`${serif.variable} ${serifItalic.variable} ${sans.variable}`}>
      <body>{children}</body>
    </html>
  );
}
