import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { readTheme, themeCookie } from "#components/ui/theme.ts";
import { Toaster } from "#components/ui/toaster-client.tsx";
import { interfaceFont, readingFont } from "./fonts.ts";
import "./desk.css";

export const metadata: Metadata = {
  title: { default: "Redaksi", template: "%s · Redaksi" },
  icons: { icon: "/icon.svg", apple: "/apple-touch-icon.png" },
  manifest: "/desk/manifest.webmanifest",
  appleWebApp: { capable: true, statusBarStyle: "default" },
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f8f8f6" },
    { media: "(prefers-color-scheme: dark)", color: "#131413" },
  ],
};

/** The root of everything signed-in, and of the sign-in page: language, theme, faces, texts for client leaves. */
export default async function DeskRoot({ children }: { children: ReactNode }) {
  const [locale, { site: _readersOwn, ...texts }, t, jar] = await Promise.all([
    getLocale(),
    getMessages(),
    getTranslations("ui"),
    cookies(),
  ]);
  const theme = readTheme(jar.get(themeCookie)?.value);
  return (
    <html
      lang={locale}
      data-theme={theme === "system" ? undefined : theme}
      className={`${interfaceFont.variable} ${readingFont.variable}`}
    >
      <body>
        <NextIntlClientProvider messages={texts}>
          {children}
          <Toaster label={t("messages")} theme={theme} />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
