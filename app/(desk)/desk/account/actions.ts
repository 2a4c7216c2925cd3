"use server";

import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { readTheme, themeCookie } from "#components/ui/theme.ts";
import { siteUrl } from "#lib/env.ts";
import { localeCookie } from "#lib/i18n/request.ts";
import { keepLocale } from "#newsroom/staff/commands/keep-locale.ts";
import { currentActor } from "#server/auth/current-actor.ts";

const oneYearInSeconds = 365 * 24 * 60 * 60;

/** Keeps the language of this device, and of what the person is written to. Whatever is unknown means Indonesian. */
export async function chooseLanguage(language: string): Promise<void> {
  const locale = language === "en" ? "en" : "id";
  const actor = await currentActor();
  if (actor) await keepLocale({ actor, locale });
  await keep(localeCookie, locale);
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
