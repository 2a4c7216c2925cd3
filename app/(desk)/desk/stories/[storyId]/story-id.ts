import { isUuid } from "#newsroom/body/identifiers.ts";

/** Whether an address part can be a story's id at all: anything else is not found, and never reaches the database. */
export function isStoryId(part: string): boolean {
  return isUuid(part);
}
