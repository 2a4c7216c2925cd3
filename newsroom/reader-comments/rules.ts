import { cleanLines } from "#newsroom/corrections/rules.ts";
import { withoutPiles } from "#newsroom/readers/rules.ts";
import { commentLimit, editMinutes } from "./limits.ts";
import type {
  CommentMark,
  CommentSettings,
  CommentState,
  CommentVerb,
  ReportReason,
  StoryChoice,
  TalkState,
} from "./types.ts";
import { reportReasons } from "./types.ts";

const steps: Record<Exclude<CommentVerb, "send">, Partial<Record<CommentState, CommentState>>> = {
  edit: { waiting: "waiting" },
  delete: { waiting: "deleted", published: "deleted", refused: "deleted" },
  approve: { waiting: "published" },
  refuse: { waiting: "refused" },
  remove: { published: "removed" },
  undo: { published: "waiting", refused: "waiting", removed: "published" },
};

/** Where a step leads from a state; null where it does not lead from there. */
export function stateAfterStep(verb: Exclude<CommentVerb, "send">, state: CommentState): CommentState | null {
  return steps[verb][state] ?? null;
}

/** Whether a step changes what readers see. */
export function isSeenByReaders(before: CommentState, after: CommentState): boolean {
  const seen: readonly CommentState[] = ["published", "removed"];
  return before !== after && (seen.includes(before) || seen.includes(after));
}

/** A comment as it is stored: every line clean, at most one empty line between two, nothing piled up. */
export function cleanComment(text: string): string {
  // Cleaned before piles are cut, so that nothing hidden between marks splits a pile.
  return cleanLines(withoutPiles(cleanLines(text.slice(0, commentLimit * 8))));
}

/** Keys under `readerTalk.problems` in `messages/*.json`. */
export type CommentProblem =
  | "text-missing"
  | "text-too-long"
  | "text-refused-word"
  | "text-repeated"
  | "too-many";

/** What is wrong with a clean comment, or null; whether it was said before is asked of the database. */
export function commentProblem(
  text: string,
  settings: Pick<CommentSettings, "refusedWords">,
): CommentProblem | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return "text-missing";
  if (text.length > commentLimit) return "text-too-long";
  return listedWords(text, settings.refusedWords).length > 0 ? "text-refused-word" : null;
}

/** A text as it is compared: no case, no marks, signs between words a single space. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Which of the listed words, or rows of words, stand in a text as whole words. */
export function listedWords(text: string, list: readonly string[]): string[] {
  const plain = ` ${plainWords(text)} `;
  return list.filter((word) => plain.includes(` ${plainWords(word)} `) && plainWords(word) !== "");
}

/** Something that leads elsewhere: an address of the web, or a name with a well-known ending. */
const link =
  /(?:https?:|www\.)|\b[\p{L}\p{N}-]+\.(?:com|net|org|info|id|xyz|top|site|online|shop|link|me|ly|co|io|gg|club|live|vip|bet)\b/iu;
/** From how many letters on a text in capitals is shouting. */
const shoutingLetters = 20;

/** What makes a comment wait for a moderator whoever wrote it. */
export function marksOf(text: string, { waitWords }: Pick<CommentSettings, "waitWords">): CommentMark[] {
  const letters = text.replace(/[^\p{L}]/gu, "");
  const capitals = letters.replace(/[^\p{Lu}]/gu, "");
  const marks: CommentMark[] = [];
  if (listedWords(text, waitWords).length > 0) marks.push("listed-word");
  if (link.test(text)) marks.push("link");
  if (letters.length >= shoutingLetters && capitals.length / letters.length > 0.7) marks.push("shouting");
  return marks;
}

/** Whether a comment is shown at once: its writer is trusted, and nothing in it asks for a moderator. */
export function skipsQueue(
  { trustAfter }: Pick<CommentSettings, "trustAfter">,
  { published, refused, marks }: { published: number; refused: number; marks: readonly CommentMark[] },
): boolean {
  return trustAfter > 0 && marks.length === 0 && published >= trustAfter && refused === 0;
}

/** What decides whether readers may write about a story. */
export interface TalkFacts {
  readonly sectionId: string;
  readonly publishedAt: Date;
  /** Stories about children and victims are never opened. */
  readonly sensitive: boolean;
  readonly choice: StoryChoice | null;
}

/** Whether comments of a public story are shown, and whether more may be written. */
export function talkStateOf(settings: CommentSettings, story: TalkFacts, now: Date): TalkState {
  if (!settings.enabled || story.sensitive || story.choice === "off") return "off";
  if (story.choice === null && !settings.sectionIds.includes(story.sectionId)) return "off";
  if (story.choice === "closed") return "closed";
  const ends = story.publishedAt.getTime() + settings.openDays * 86_400_000;
  return settings.openDays > 0 && now.getTime() >= ends ? "closed" : "open";
}

/** Whether a reader may still change what they wrote. */
export function isEditable(
  comment: { readonly state: CommentState; readonly sentAt: Date },
  now: Date,
): boolean {
  return comment.state === "waiting" && now.getTime() - comment.sentAt.getTime() < editMinutes * 60_000;
}

/** The reason that a report names, or null. */
export function reportReasonOf(typed: string): ReportReason | null {
  return reportReasons.find((known) => known === typed) ?? null;
}

/** Words of a list as they are stored: one a line, each once, in order; empty ones passed over. */
export function readWordList(typed: string): string[] {
  const words = typed
    .split("\n")
    .map((line) => line.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase())
    .filter((word) => plainWords(word) !== "");
  return [...new Set(words)].sort((one, other) => one.localeCompare(other, "id"));
}

/** What is left of a report's time: whole hours begun, from 1; or by how many it is overdue, from 0. */
export function clockOfReport(
  dueAt: Date,
  now: Date,
): { readonly kind: "left" | "overdue"; readonly hours: number } {
  const hoursPast = (now.getTime() - dueAt.getTime()) / 3_600_000;
  return hoursPast < 0
    ? { kind: "left", hours: Math.ceil(-hoursPast) }
    : { kind: "overdue", hours: Math.floor(hoursPast) };
}
