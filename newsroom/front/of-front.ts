import { eq, isNull, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { FrontOf } from "./types.ts";

/** The rows of one front: those of a section, or those without one for the front page. */
export function ofFront(sectionId: PgColumn, front: FrontOf): SQL {
  return front === null ? isNull(sectionId) : eq(sectionId, front);
}
