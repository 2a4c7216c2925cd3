import "server-only";
import { cookies } from "next/headers";
import { siteUrl } from "#lib/env.ts";

const oneYearInSeconds = 365 * 24 * 60 * 60;

/** Keeps a choice on this device for a year. For server actions. */
export async function keepOnDevice(name: string, value: string): Promise<void> {
  const jar = await cookies();
  const secure = siteUrl().startsWith("https://");
  jar.set(name, value, { path: "/", maxAge: oneYearInSeconds, sameSite: "lax", httpOnly: true, secure });
}
