import { commentsOfReader } from "#newsroom/reader-comments/queries.ts";
import { endOwnAccount } from "#newsroom/readers/commands/end-account.ts";
import { endAllReaderSessions, endReaderSession } from "#newsroom/readers/commands/end-reader-session.ts";
import { renameReader } from "#newsroom/readers/commands/rename-reader.ts";
import { readerExport, sessionsOfReader } from "#newsroom/readers/queries.ts";
import { readerSheet, type SheetOf } from "#newsroom/readers/schema.ts";
import { farewells } from "#newsroom/readers/types.ts";
import { forgetReader } from "./reader-cookie.ts";
import { field, type Outcome, type Place, type ReaderVisit, toSignIn, type Visit } from "./visit.ts";

const home = "/akun-pembaca";

/** Lets in who is signed in, and leads everybody else to the form that signs in. */
export function signedIn(work: (visit: ReaderVisit) => Promise<Outcome>, next = home) {
  return (visit: Visit): Promise<Outcome> | Outcome => {
    const { reader } = visit;
    return reader ? work({ ...visit, reader }) : toSignIn(next);
  };
}

/** A reader's account: what they wrote, their name, their devices, their data. */
export const accountPlace: Place = {
  get: signedIn((visit) => accountSheet(visit, {}, 200)),
};

async function accountSheet(
  visit: ReaderVisit,
  trouble: Partial<Pick<SheetOf<"account">, "typedName" | "nameProblem">>,
  status: 200 | 422,
): Promise<Outcome> {
  const { reader, database } = visit;
  const [comments, sessions] = await Promise.all([
    commentsOfReader(reader, database),
    sessionsOfReader(reader, database),
  ]);
  const { name, email, block } = reader;
  const sheet = {
    kind: "account",
    name,
    email,
    block,
    comments,
    sessions,
    typedName: name,
    nameProblem: null,
    ...trouble,
  };
  const note = noteOf(visit.query.get("kabar"));
  return { kind: "sheet", status, sheet: readerSheet.parse({ ...sheet, note }) };
}

const notes = ["sent", "published", "edited", "deleted", "renamed", "welcome"] as const;

function noteOf(word: string | null): SheetOf<"account">["note"] {
  return notes.find((known) => known === word) ?? null;
}

/** A new name for all that a reader wrote. */
export const namePlace: Place = {
  get: () => ({ kind: "go", location: home }),
  post: signedIn(async (visit) => {
    const typedName = field(visit, "nama").slice(0, 500);
    const nameProblem = await renameReader({ reader: visit.reader, name: typedName }, visit.database);
    if (nameProblem) return accountSheet(visit, { typedName, nameProblem }, 422);
    return { kind: "go", location: `${home}?kabar=renamed` };
  }),
};

/** Signs out of this browser, or with `semua` of all. */
export const signOutPlace: Place = {
  get: () => ({ kind: "go", location: home }),
  post: signedIn(async (visit) => {
    const everywhere = field(visit, "semua") === "ya";
    await (everywhere ? endAllReaderSessions : endReaderSession)(visit.reader, visit.database);
    return { kind: "go", location: "/", cookie: forgetReader() };
  }),
};

/** Everything that is kept of a reader, as a file. */
export const dataPlace: Place = {
  get: signedIn(async (visit) => ({
    kind: "file",
    name: "data-pembaca.json",
    body: JSON.stringify(await readerExport(visit.reader.readerId, visit.database), null, 2),
  })),
};

/** Ends the account, after a page that says what goes and asks for a word. */
export const endPlace: Place = {
  get: signedIn(async () => endSheet("", { choice: false, confirm: false }, 200), `${home}/hapus`),
  post: signedIn(async (visit) => {
    const chosen = field(visit, "komentar");
    const farewell = farewells.find((known) => known === chosen);
    // Either language of the interface.
    const confirmed = ["HAPUS", "DELETE"].includes(field(visit, "pasti").trim());
    if (!farewell || !confirmed) return endSheet(chosen, { choice: !farewell, confirm: !confirmed }, 422);
    await endOwnAccount({ reader: visit.reader, farewell }, visit.database);
    return { kind: "sheet", status: 200, sheet: { kind: "ended" }, cookie: forgetReader() };
  }, `${home}/hapus`),
};

function endSheet(farewell: string, problems: SheetOf<"end">["problems"], status: 200 | 422): Outcome {
  return { kind: "sheet", status, sheet: { kind: "end", farewell, problems } };
}
