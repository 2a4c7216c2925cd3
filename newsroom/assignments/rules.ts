import { cleanLine, cleanText } from "#newsroom/body/text.ts";
import { maxPlaceLength, maxStoryTitleLength } from "#newsroom/stories/limits.ts";
import type { StoryState } from "#newsroom/workflow/rules.ts";
import { assigneeLimit, briefLimit, planningLimitDays } from "./limits.ts";
import type { Subject, Terms } from "./types.ts";

/** Why a plan cannot be taken as it is: a key under `errors` in `messages/*.json`, with its values. */
export interface PlanProblem {
  readonly key: string;
  readonly values?: Record<string, number>;
}

/** A subject as it is stored: one-line fields, clean. */
export function cleanSubject(subject: Subject): Subject {
  return { ...subject, title: cleanLine(subject.title), place: cleanLine(subject.place) };
}

/** A text of several lines as it is stored: NFC, clean, without blanks around it. */
export function cleanBrief(text: string): string {
  return cleanText(text.replace(/\r\n?/g, "\n").normalize("NFC")).trim();
}

/** What is wrong with a clean subject, or null. */
export function subjectProblem({ title, place }: Subject): PlanProblem | null {
  if (!/[\p{L}\p{N}]/u.test(title)) return { key: "working-title-missing" };
  if (title.length > maxStoryTitleLength)
    return { key: "working-title-too-long", values: { limit: maxStoryTitleLength } };
  if (place.length > maxPlaceLength) return { key: "place-too-long", values: { limit: maxPlaceLength } };
  return null;
}

/** What is wrong with a brief or a reason for a pitch, or null. */
export function briefProblem(brief: string): PlanProblem | null {
  return brief.length > briefLimit ? { key: "note-too-long", values: { limit: briefLimit } } : null;
}

/**
 * What is wrong with the terms of an assignment, or null. `deadlineBefore` is the deadline that holds until
 * now: it may stay though it has passed, when only something else changes.
 */
export function termsProblem(terms: Terms, now: Date, deadlineBefore: Date | null): PlanProblem | null {
  if (terms.personIds.length === 0) return { key: "assignment-nobody" };
  if (new Set(terms.personIds).size > assigneeLimit)
    return { key: "assignment-too-many", values: { limit: assigneeLimit } };
  const { deadlineAt } = terms;
  if (Number.isNaN(deadlineAt.getTime())) return { key: "deadline-malformed" };
  if (deadlineAt.getTime() !== deadlineBefore?.getTime()) {
    if (deadlineAt <= now) return { key: "deadline-past" };
    if (isTooFar(deadlineAt, now)) return { key: "deadline-too-far", values: { days: planningLimitDays } };
  }
  return happensProblem(terms.happensAt, now) ?? briefProblem(terms.brief);
}

/** What is wrong with the time at which something takes place, or null. It may lie in the past. */
export function happensProblem(happensAt: Date | null, now: Date): PlanProblem | null {
  if (happensAt === null) return null;
  if (Number.isNaN(happensAt.getTime())) return { key: "event-time-malformed" };
  return isTooFar(happensAt, now) ? { key: "event-time-too-far", values: { days: planningLimitDays } } : null;
}

/** Whether something that was asked for is late: the deadline has passed, and it lies with its writers. */
export function isOverdue(plan: { state: StoryState; deadlineAt: Date | null }, now: Date): boolean {
  const withWriters =
    plan.state === "assigned" || plan.state === "draft" || plan.state === "changes-requested";
  return withWriters && plan.deadlineAt !== null && plan.deadlineAt <= now;
}

function isTooFar(at: Date, now: Date): boolean {
  return Math.abs(at.getTime() - now.getTime()) > planningLimitDays * 24 * 60 * 60_000;
}
