import type { ReaderActor } from "../readers/types.ts";
import { type Actor, allowed, type Decision, type PersonActor, refused } from "../staff/types.ts";
import { hasRole, isEditorOf } from "../stories/policy.ts";
import { isEditable } from "./rules.ts";
import type { CommentState, TalkState } from "./types.ts";

/** Who may read the queue of a section and decide about a comment there: whoever approves its stories. */
export function mayModerate(actor: Actor, story: { readonly sectionId: string }): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  return isEditorOf(actor, story) ? allowed : refused("needs-editor");
}

/** Whether somebody moderates any section: they have the queue, and see the accounts of readers. */
export function mayModerateSomewhere(actor: PersonActor): boolean {
  return hasRole(actor, "managing-editor") || (hasRole(actor, "editor") && actor.sectionIds.length > 0);
}

/** Who blocks a reader, and ends an account that its reader asked to end: all who moderate. */
export function mayHandleReaders(actor: Actor): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  return mayModerateSomewhere(actor) ? allowed : refused("needs-moderator");
}

/** Who turns comments on, for the site, a section or a story, and keeps their rules: the managing editor. */
export function mayKeepCommentSettings(actor: Actor): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  return hasRole(actor, "managing-editor") ? allowed : refused("needs-managing-editor");
}

/** Whether a reader may write about a story now. Refusals are keys under `readerTalk.refusals`. */
export function mayWriteComment(reader: Pick<ReaderActor, "block">, talk: TalkState): Decision {
  if (talk === "off") return refused("off");
  if (reader.block) return refused("blocked");
  return talk === "open" ? allowed : refused("closed");
}

/** What a decision about somebody's own comment needs to know of it. */
export interface CommentRelation {
  readonly readerId: string | null;
  readonly state: CommentState;
  readonly sentAt: Date;
}

/** Whether a reader may change a comment: their own, shortly after they sent it, while nobody decided about it. */
export function mayEditComment(
  reader: Pick<ReaderActor, "readerId" | "block">,
  comment: CommentRelation,
  now: Date,
): Decision {
  if (comment.readerId !== reader.readerId) return refused("not-yours");
  if (reader.block) return refused("blocked");
  return isEditable(comment, now) ? allowed : refused("too-late");
}

/** Whether a reader may take a comment away: their own, at any time; what the newsroom removed stays as it is. */
export function mayDeleteComment(reader: Pick<ReaderActor, "readerId">, comment: CommentRelation): Decision {
  if (comment.readerId !== reader.readerId) return refused("not-yours");
  if (comment.state === "removed") return refused("removed-already");
  return comment.state === "deleted" ? refused("gone") : allowed;
}
