"use server";

import { refresh } from "next/cache";
import { readTheme, themeCookie } from "#components/ui/theme.ts";
import { localeCookie } from "#lib/i18n/request.ts";
import { keepLocale } from "#newsroom/staff/commands/keep-locale.ts";
import { currentActor } from "#server/auth/current-actor.ts";
import { keepOnDevice } from "#server/auth/keep-on-device.ts";

/** Keeps the language of this device, and of what the person is written to. Whatever is unknown means Indonesian. */
export async function chooseLanguage(language: string): Promise<void> {
  const locale = language === "en" ? "en" : "id";
  const actor = await currentActor();
  if (actor) await keepLocale({ actor, locale });
  await keepOnDevice(localeCookie, locale);
  refresh();
}

/** Keeps whether this device shows the desk light, dark or as the device does. */
export async function chooseTheme(theme: string): Promise<void> {
  await keepOnDevice(themeCookie, readTheme(theme));
  refresh();
}
