import { parseCookie } from "#lib/cookies.ts";
import { siteUrl } from "#lib/env.ts";
import { readerSessionDays } from "#newsroom/readers/limits.ts";

/** Over HTTPS the `__Host-` prefix binds the cookie to exactly this host and path. It is not the desk's. */
function cookie(): { name: string; secure: string } {
  return siteUrl().startsWith("https://")
    ? { name: "__Host-redaksi-reader", secure: "; Secure" }
    : { name: "redaksi-reader", secure: "" };
}

/** The secret that a reader's browser holds, or null. Whether it still opens anything is asked of the database. */
export function readerToken(cookieHeader: string | undefined): string | null {
  const token = parseCookie(cookieHeader ?? "", cookie().name);
  return token && /^[\w-]{43}$/.test(token) ? token : null;
}

/** The header that leaves a secret with a reader's browser. */
export function keepReader(token: string): string {
  const { name, secure } = cookie();
  return `${name}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${readerSessionDays * 86_400}${secure}`;
}

/** The header that takes it away. */
export function forgetReader(): string {
  const { name, secure } = cookie();
  return `${name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure}`;
}
