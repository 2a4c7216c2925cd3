import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";

export const localeCookie = "redaksi-locale";

/**
 * The language of a request: the one asked for by name (the reader's site always does, and so reads no
 * cookie), else the desk's choice, else Indonesian.
 */
export default getRequestConfig(async ({ locale }) => {
  const chosen = locale ?? (await cookies()).get(localeCookie)?.value;
  const language = chosen === "en" ? "en" : "id";
  const messages = (await import(`../../messages/${language}.json`)).default;
  return { locale: language, messages, timeZone: "Asia/Jakarta" };
});
