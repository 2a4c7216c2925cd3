"use server";

import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { readTheme, themeCookie } from "#components/ui/theme.ts";
import { siteUrl } from "#lib/env.ts";
import { localeCookie } from "#lib/i18n/request.ts";

const oneYearInSeconds = 365 * 24 * 60 * 60;

/** Keeps the language of this device. Whatever is unknown means Indonesian. */
export async function chooseLanguage(language: string): Promise<void> {
  await keep(localeCookie, language === "en" ? "en" : "id");
}

/** Keeps whether this device shows the desk light, dark or as the device does. */
export async function chooseTheme(theme: string): Promise<void> {
  await keep(themeCookie, readTheme(theme));
}

async function keep(name: string, value: string): Promise<void> {
  const jar = await cookies();
  const secure = siteUrl().startsWith("https://");
  jar.set(name, value, { path: "/", maxAge: oneYearInSeconds, sameSite: "lax", httpOnly: true, secure });
  refresh();
}
