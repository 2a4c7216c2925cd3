import { cleanLine } from "#newsroom/body/text.ts";
import {
  askedLimit,
  complaintHours,
  contactLimit,
  nameLimit,
  readerWrongLimit,
  reasonLimit,
  replyHours,
  rightLimit,
  storyAddressLimit,
  wrongLimit,
} from "./limits.ts";
import {
  type CorrectionText,
  type FieldProblems,
  type LinkKind,
  type RequestForm,
  type RequestKind,
  type RequestState,
  type RequestVerb,
  requestKinds,
} from "./types.ts";

/** Why something cannot be taken as it is: a key under `errors` in `messages/*.json`, with its values. */
export interface CorrectionProblem {
  readonly key: string;
  readonly values?: Record<string, number>;
}

const moves: Record<Exclude<RequestVerb, "send">, { from: readonly RequestState[]; to: RequestState }> = {
  take: { from: ["new", "taken"], to: "taken" },
  answer: { from: ["new", "taken"], to: "answered" },
  refuse: { from: ["new", "taken"], to: "refused" },
  reopen: { from: ["answered", "refused"], to: "taken" },
};

/** Where a step leads from a state, or null when there is no such step. */
export function stateAfterStep(verb: Exclude<RequestVerb, "send">, state: RequestState): RequestState | null {
  const move = moves[verb];
  return move.from.includes(state) ? move.to : null;
}

/** Whether nobody waits for the newsroom any more. */
export function isSettled(state: RequestState): boolean {
  return state === "answered" || state === "refused";
}

/** How many hours the newsroom has for a request. */
export function hoursFor(kind: RequestKind): number {
  return kind === "right-of-reply" ? replyHours : complaintHours;
}

/** What is left of a request's time: whole hours begun, from 1; or by how many it is overdue, from 0. */
export type RequestClock =
  | { readonly kind: "settled" }
  | { readonly kind: "left"; readonly hours: number }
  | { readonly kind: "overdue"; readonly hours: number };

/** The clock of a request now. From the deadline on it is overdue. */
export function clockOfRequest(request: { state: RequestState; dueAt: Date }, now: Date): RequestClock {
  if (isSettled(request.state)) return { kind: "settled" };
  const hoursPast = (now.getTime() - request.dueAt.getTime()) / 3_600_000;
  return hoursPast < 0
    ? { kind: "left", hours: Math.ceil(-hoursPast) }
    : { kind: "overdue", hours: Math.floor(hoursPast) };
}

/** A text of several lines as it is stored: every line clean, at most one empty line between two. */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map(cleanLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** A correction as it is stored. */
export function cleanCorrection(text: CorrectionText): CorrectionText {
  return { ...text, wrong: cleanLines(text.wrong), right: cleanLines(text.right) };
}

/** What is wrong with a clean correction, or null. */
export function correctionProblem({ wrong, right }: CorrectionText): CorrectionProblem | null {
  if (!hasWords(wrong)) return { key: "correction-wrong-missing" };
  if (!hasWords(right)) return { key: "correction-right-missing" };
  if (wrong.length > wrongLimit) return { key: "correction-wrong-too-long", values: { limit: wrongLimit } };
  if (right.length > rightLimit) return { key: "correction-right-too-long", values: { limit: rightLimit } };
  if (wrong === right) return { key: "correction-same" };
  return null;
}

/** What is wrong with a clean reason, or null. */
export function reasonProblem(reason: string): CorrectionProblem | null {
  if (!/\p{L}/u.test(reason)) return { key: "register-reason-missing" };
  return reason.length > reasonLimit ? { key: "note-too-long", values: { limit: reasonLimit } } : null;
}

/** A reader's form as it is stored. */
export function cleanRequest(form: RequestForm): RequestForm {
  return {
    kind: form.kind,
    story: cleanLine(form.story),
    name: cleanLine(form.name),
    contact: cleanLine(form.contact),
    wrong: cleanLines(form.wrong),
    asked: cleanLines(form.asked),
  };
}

/** The kind that a form names, or null. */
export function requestKindOf(kind: string): RequestKind | null {
  return requestKinds.find((known) => known === kind) ?? null;
}

/** What must be mended in a clean form, field by field. Whether the story exists is asked elsewhere. */
export function requestProblems(form: RequestForm): FieldProblems {
  const problems: FieldProblems = {};
  if (requestKindOf(form.kind) === null) problems.kind = "kind-missing";
  if (form.story === "") problems.story = "story-missing";
  else if (form.story.length > storyAddressLimit) problems.story = "story-unknown";
  if (!/\p{L}/u.test(form.name)) problems.name = "name-missing";
  else if (form.name.length > nameLimit) problems.name = "name-too-long";
  if (form.contact === "") problems.contact = "contact-missing";
  else if (form.contact.length > contactLimit) problems.contact = "contact-too-long";
  else if (!isContact(form.contact)) problems.contact = "contact-malformed";
  if (!hasWords(form.wrong)) problems.wrong = "wrong-missing";
  else if (form.wrong.length > readerWrongLimit) problems.wrong = "wrong-too-long";
  if (!hasWords(form.asked)) problems.asked = "asked-missing";
  else if (form.asked.length > askedLimit) problems.asked = "asked-too-long";
  return problems;
}

/** Whether somebody can be reached by it: an e-mail address, or a number of at least eight digits. */
function isContact(contact: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact) || contact.replace(/\D/g, "").length >= 8;
}

/**
 * The section and slug that a typed address names, or null: "https://…/daerah/judul?x", "/daerah/judul" or
 * "daerah/judul". Whose site it is does not matter; that the story is ours is asked of the database.
 */
export function addressOfStory(typed: string): { sectionSlug: string; slug: string } | null {
  const path = typed.replace(/^(?:https?:)?\/\/[^/?#]+/i, "").replace(/[?#].*$/, "");
  const bare = typed === path ? path.replace(/^[^/]*\.[^/]*\//, "") : path;
  const match = /^\/?([a-z0-9-]{1,80})\/([a-z0-9-]{1,120})\/?$/i.exec(bare);
  return match?.[1] && match[2]
    ? { sectionSlug: match[1].toLowerCase(), slug: match[2].toLowerCase() }
    : null;
}

const receiptShape = /^[2-9a-hj-km-np-tv-z]{4}-[2-9a-hj-km-np-tv-z]{4}$/;

/** Whether a word is a receipt number as readers are given them: eight signs that cannot be mistaken. */
export function isReceipt(word: string): boolean {
  return receiptShape.test(word);
}

/** Letters and digits of receipt numbers: none looks like another (no 0, 1, i, l, o, u). */
export const receiptSigns = "23456789abcdefghjkmnpqrstvwxyz";

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** What a decision about a link needs to know of a published story. */
export interface LinkedStory {
  readonly storyId: string;
  readonly publishedAt: Date;
  /** Whether it goes with the note that it needs verification. */
  readonly unverified: boolean;
}

/** What keeps `from` from answering or updating `to`, or null. Both are published. */
export function linkProblem(kind: LinkKind, from: LinkedStory, to: LinkedStory): CorrectionProblem | null {
  if (from.storyId === to.storyId) return { key: "link-same-story" };
  if (from.publishedAt < to.publishedAt) return { key: "link-older-story" };
  if (kind === "update" && !to.unverified) return { key: "link-target-verified" };
  if (kind === "update" && from.unverified) return { key: "link-source-unverified" };
  return null;
}
