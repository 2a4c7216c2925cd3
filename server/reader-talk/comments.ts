import { log } from "#lib/log.ts";
import { deleteOwnComment, editOwnComment } from "#newsroom/reader-comments/commands/change-own-comment.ts";
import { sendComment } from "#newsroom/reader-comments/commands/send-comment.ts";
import { mayWriteComment } from "#newsroom/reader-comments/policy.ts";
import { commentsOfReader, readableComment } from "#newsroom/reader-comments/queries.ts";
import { talkedStory } from "#newsroom/reader-comments/settings.ts";
import type { SheetOf, TalkHindrance } from "#newsroom/readers/schema.ts";
import { secondsUntilNext } from "#newsroom/readers/throttle.ts";
import { signedIn } from "./account.ts";
import {
  field,
  idOf,
  isTrapped,
  message,
  minutesOf,
  type Outcome,
  type Place,
  toSignIn,
  type Visit,
} from "./visit.ts";

const home = "/akun-pembaca";

/** What a form is about: a story, perhaps an answer there, or one's own comment that is changed. */
interface Subject {
  readonly storyId: string | null;
  readonly answersId: string | null;
  readonly editsId: string | null;
}

function subjectOf(words: URLSearchParams): Subject {
  return {
    storyId: idOf(words.get("berita")),
    answersId: idOf(words.get("balas")),
    editsId: idOf(words.get("ubah")),
  };
}

/** The form of a comment, of an answer (`balas`), and of a change to one's own (`ubah`): `/komentar/tulis?berita=…`. */
export const writePlace: Place = {
  get: async (visit) => {
    const subject = subjectOf(visit.query);
    if (!visit.reader) return toSignIn(`/komentar/tulis?${visit.query}`);
    const about = await sheetAbout(visit, subject);
    return "kind" in about ? about : { kind: "sheet", status: 200, sheet: about.sheet };
  },
  post: async (visit) => {
    const subject = subjectOf(visit.fields);
    const about = await sheetAbout(visit, subject);
    if ("kind" in about) return about;
    const text = field(visit, "teks").slice(0, 20_000);
    const back = (
      status: 422 | 429 | 503,
      trouble: { problem?: string; hindrance?: TalkHindrance },
    ): Outcome => ({
      kind: "sheet",
      status,
      sheet: { ...about.sheet, text, ...trouble },
    });
    const { reader } = visit;
    if (!reader) return back(422, { hindrance: { kind: "signed-out", minutes: 0 } });
    if (isTrapped(visit)) return back(422, { hindrance: { kind: "trap", minutes: 0 } });
    try {
      const keys = { "comment:reader": reader.readerId, "comment:address": visit.address };
      const seconds = await secondsUntilNext(keys, visit.database);
      if (seconds > 0) return back(429, { hindrance: { kind: "too-many", minutes: minutesOf(seconds) } });
      const { story, editing } = about.sheet;
      const written = editing
        ? await editOwnComment(
            { reader, commentId: editing.id, expectedVersion: Number(field(visit, "versi")) || 0, text },
            visit.database,
          )
        : await sendComment(
            { reader, storyId: story.id, answersId: subject.answersId, text },
            visit.database,
          );
      if ("problem" in written) return back(422, { problem: written.problem });
      if ("refusal" in written) return message(written.refusal, story.path);
      const note = "done" in written ? "edited" : written.state === "published" ? "published" : "sent";
      return { kind: "go", location: `${home}?kabar=${note}` };
    } catch (failure) {
      log.error({ err: failure }, "a reader's comment could not be kept");
      return back(503, { hindrance: { kind: "failed", minutes: 0 } });
    }
  },
};

/** The form for what is asked for, or why there is none. */
async function sheetAbout(visit: Visit, subject: Subject): Promise<{ sheet: SheetOf<"write"> } | Outcome> {
  const { reader, database } = visit;
  const own = subject.editsId && reader ? await ownComment(visit, subject.editsId) : null;
  if (subject.editsId && reader && !own) return message("not-yours", null, 404);
  if (own && !own.mayEdit) return message("too-late", own.story.path);
  const storyId = own?.story.id ?? subject.storyId;
  const story = storyId ? await talkedStory(storyId, database) : null;
  if (!story) return message("not-known", null, 404);
  const decision = mayWriteComment(reader ?? { block: null }, story.talk);
  if (!decision.allowed && !own) return message(decision.reason, story.path, 403);
  const answered = subject.answersId ? await readableComment(subject.answersId, database) : null;
  if (subject.answersId && answered?.story.id !== story.storyId) return message("answered-gone", story.path);
  return {
    sheet: {
      kind: "write",
      name: reader?.name ?? "",
      story: { id: story.storyId, title: story.title, path: story.path },
      answers: answered && { id: answered.id, name: answered.name, text: answered.text },
      editing: own && { id: own.id, version: own.version },
      text: own?.text ?? "",
      problem: null,
      hindrance: null,
    },
  };
}

async function ownComment(visit: Visit, commentId: string) {
  if (!visit.reader) return null;
  const own = await commentsOfReader(visit.reader, visit.database);
  return own.find(({ id }) => id === commentId) ?? null;
}

/** Takes one's own comment away, after a page that says what goes: `/komentar/hapus?komentar=…`. */
export const deletePlace: Place = {
  get: async (visit) => {
    const commentId = idOf(visit.query.get("komentar"));
    if (!visit.reader) return toSignIn(`/komentar/hapus?${visit.query}`);
    const own = commentId ? await ownComment(visit, commentId) : null;
    if (!own) return message("not-yours", null, 404);
    const comment = { id: own.id, name: visit.reader.name, text: own.text };
    return { kind: "sheet", status: 200, sheet: { kind: "delete", comment } };
  },
  post: signedIn(async (visit) => {
    const commentId = idOf(field(visit, "komentar"));
    if (!commentId) return message("not-yours", null, 404);
    const deleted = await deleteOwnComment({ reader: visit.reader, commentId }, visit.database);
    if ("refusal" in deleted) return message(deleted.refusal);
    return { kind: "go", location: `${home}?kabar=deleted` };
  }),
};
