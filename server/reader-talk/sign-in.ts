import { mailIsOn } from "#lib/mail/smtp-door.ts";
import { enterByLink } from "#newsroom/readers/commands/enter-by-link.ts";
import { sendLink } from "#newsroom/readers/commands/send-link.ts";
import { lookAtLink } from "#newsroom/readers/queries.ts";
import { placeAfterSignIn, readEmail } from "#newsroom/readers/rules.ts";
import type { SheetOf } from "#newsroom/readers/schema.ts";
import { secondsUntilNext } from "#newsroom/readers/throttle.ts";
import { demoSignIns } from "#newsroom/staff/demo.ts";
import { consentWords } from "./consent-words.ts";
import { keepReader } from "./reader-cookie.ts";
import { field, isTrapped, minutesOf, type Outcome, type Place, type Visit } from "./visit.ts";

/** The form that asks for a link: `/akun-pembaca/masuk?ke=…`. Its answer is the same for every address. */
export const signInPlace: Place = {
  get: (visit) => {
    if (visit.reader) return { kind: "go", location: placeAfterSignIn(visit.query.get("ke") ?? "") };
    return askAgain({ email: "", next: visit.query.get("ke") ?? "" }, 200);
  },
  post: async (visit) => {
    const typed = { email: field(visit, "surel").slice(0, 500), next: field(visit, "ke").slice(0, 500) };
    if (isTrapped(visit)) return askAgain(typed, 422, { hindrance: { kind: "trap", minutes: 0 } });
    const email = readEmail(typed.email);
    if (email === null) return askAgain(typed, 422, { problem: "email-malformed" });
    const isDemo = !mailIsOn() && demoSignIns() !== null;
    if (!mailIsOn() && !isDemo) return askAgain(typed, 503, { hindrance: { kind: "mail-off", minutes: 0 } });
    const keys = { "link:email": email, "link:address": visit.address, "link:site": "all" };
    const seconds = await secondsUntilNext(keys, visit.database);
    if (seconds > 0)
      return askAgain(typed, 429, { hindrance: { kind: "too-many", minutes: minutesOf(seconds) } });
    const { href } = await sendLink({ email, next: typed.next }, visit.database);
    const sheet = { kind: "link-sent", email, next: typed.next, demoHref: isDemo ? href : null } as const;
    return { kind: "sheet", status: 200, sheet };
  },
};

function askAgain(
  typed: { email: string; next: string },
  status: 200 | 422 | 429 | 503,
  trouble: Partial<Pick<SheetOf<"sign-in">, "problem" | "hindrance">> = {},
): Outcome {
  return {
    kind: "sheet",
    status,
    sheet: { kind: "sign-in", problem: null, hindrance: null, ...typed, ...trouble },
  };
}

/**
 * Where a link leads: `/akun-pembaca/buka?kunci=…`. To open it changes nothing, since programs that read mail open
 * links, too; the button on it signs in.
 */
export const enterPlace: Place = {
  get: async (visit) => enterSheet(visit, visit.query.get("kunci") ?? ""),
  post: async (visit) => {
    const token = field(visit, "kunci");
    const seconds = await secondsUntilNext({ "enter:address": visit.address }, visit.database);
    if (seconds > 0)
      return enterSheet(visit, token, { hindrance: { kind: "too-many", minutes: minutesOf(seconds) } });
    const entered = await enterByLink(
      {
        token,
        name: field(visit, "nama").slice(0, 500),
        consent: field(visit, "setuju") === "ya",
        consentWords: await consentWords(visit.database),
        userAgent: visit.userAgent,
      },
      visit.database,
    );
    if (entered.kind === "spent") return spent;
    if (entered.kind === "mend") return enterSheet(visit, token, { problems: { ...entered.problems } });
    const location = entered.next === "/akun-pembaca" ? "/akun-pembaca?kabar=welcome" : entered.next;
    return { kind: "go", location, cookie: keepReader(entered.sessionToken) };
  },
};

const spent: Outcome = { kind: "sheet", status: 410, sheet: { kind: "spent" } };

async function enterSheet(
  visit: Visit,
  token: string,
  trouble: Partial<Pick<SheetOf<"enter">, "problems" | "hindrance">> = {},
): Promise<Outcome> {
  const link = await lookAtLink(token, visit.database);
  if (!link) return spent;
  const sheet: SheetOf<"enter"> = {
    kind: "enter",
    token,
    email: link.email,
    account: link.name,
    name: field(visit, "nama"),
    problems: { name: null, consent: null },
    hindrance: null,
    ...trouble,
  };
  return { kind: "sheet", status: trouble.hindrance ? 429 : trouble.problems ? 422 : 200, sheet };
}
