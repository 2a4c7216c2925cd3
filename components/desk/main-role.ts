import type { Role } from "#newsroom/staff/types.ts";

const byWeight = ["managing-editor", "editor", "reporter", "contributor", "administrator"] as const;

/** The role that says most about a person's work, of those they hold; null for none. */
export function mainRole(roles: readonly Role[]): Role | null {
  return byWeight.find((role) => roles.includes(role)) ?? null;
}
