/** The roles of the newsroom. A person may hold several; being administrator does not make one an editor. */
export const roles = ["contributor", "reporter", "editor", "managing-editor", "administrator"] as const;
export type Role = (typeof roles)[number];

/** A signed-in member of staff, as read from the session row on this very request. */
export interface PersonActor {
  readonly kind: "person";
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Sections that an editor answers for. A managing editor answers for all, whatever stands here. */
  readonly sectionIds: readonly string[];
}

/** A job that acts by itself, such as the one that publishes due stories. */
export interface SystemActor {
  readonly kind: "system";
  readonly job: string;
}

/** Who does something. Every command takes one and every move records one. */
export type Actor = PersonActor | SystemActor;

/** Whether something is allowed, and if not, a key under `refusals` in `messages/*.json` that says why. */
export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

export const allowed: Decision = { allowed: true };

/** A refusal with its reason for people. */
export function refused(reason: string): Decision {
  return { allowed: false, reason };
}
