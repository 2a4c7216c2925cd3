import { and, desc, eq, gt, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { people } from "#db/schema/staff.ts";
import type { PersonActor } from "../staff/types.ts";
import { mayDescribePicture, maySeeLibrary, maySeePicture } from "./policy.ts";
import type { LibrarySearch } from "./schema.ts";
import { renditionUrl } from "./storage-keys.ts";
import { pictureFailures, type Rendition, type StaffPicture } from "./types.ts";

/** How many pictures one page of the library holds. */
export const libraryPageSize = 40;

const columns = {
  id: media.id,
  token: media.token,
  state: media.state,
  failure: media.failure,
  fileName: media.fileName,
  bytes: media.bytes,
  width: media.width,
  height: media.height,
  renditions: media.renditions,
  colour: media.colour,
  caption: media.caption,
  credit: media.credit,
  alt: media.alt,
  focalX: media.focalX,
  focalY: media.focalY,
  takenAt: media.takenAt,
  createdAt: media.createdAt,
  uploadedById: media.uploadedById,
  uploadedBy: people.name,
};

/** One picture as the desk shows it, or null when there is none that the actor may see. */
export async function pictureForStaff(
  actor: PersonActor,
  mediaId: string,
  executor: Executor = db(),
): Promise<StaffPicture | null> {
  const [row] = await rows(executor, eq(media.id, mediaId), 1);
  return row && maySeePicture(actor, row).allowed ? presented(actor, row) : null;
}

/**
 * The library, newest first, a page at a time: every usable picture, and what the actor sent that is still
 * being decoded or was refused within a day. Whoever may not see the library gets only their own. Every word of the search
 * must stand in caption, credit, alternative text or file name.
 */
export async function picturesForStaff(
  actor: PersonActor,
  { search, after }: LibrarySearch,
  executor: Executor = db(),
): Promise<{ pictures: StaffPicture[]; next: string | null }> {
  const own = eq(media.uploadedById, actor.personId);
  const told = or(eq(media.state, "received"), gt(media.createdAt, sql`now() - interval '1 day'`));
  const usable = maySeeLibrary(actor).allowed ? eq(media.state, "ready") : and(eq(media.state, "ready"), own);
  const visible = or(usable, and(own, told));
  const words = search.toLowerCase().split(" ").filter(Boolean).slice(0, 8);
  const matching = words.map((word) => sql`${searchText} like ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`);
  // Ids are made in the order of time: newest first is largest first.
  const beyond = after === undefined ? undefined : lt(media.id, after);
  const found = await rows(executor, and(visible, beyond, ...matching), libraryPageSize + 1);
  const page = found.slice(0, libraryPageSize);
  return {
    pictures: page.map((row) => presented(actor, row)),
    next: found.length > libraryPageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

/** Credits that were used before, the latest first: suggestions while typing. */
export async function knownCredits(actor: PersonActor, executor: Executor = db()): Promise<string[]> {
  const visible = maySeeLibrary(actor).allowed ? undefined : eq(media.uploadedById, actor.personId);
  const found = await executor
    .select({ credit: media.credit })
    .from(media)
    .where(and(ne(media.credit, ""), visible))
    .groupBy(media.credit)
    .orderBy(desc(sql`max(${media.createdAt})`))
    .limit(60);
  return found.map(({ credit }) => credit);
}

const searchText = sql`lower(${media.caption} || ' ' || ${media.credit} || ' ' || ${media.alt} || ' ' || ${media.fileName})`;

async function rows(executor: Executor, condition: SQL | undefined, limit: number) {
  return executor
    .select(columns)
    .from(media)
    .leftJoin(people, eq(people.id, media.uploadedById))
    .where(condition)
    .orderBy(desc(media.id))
    .limit(limit);
}

type Row = Awaited<ReturnType<typeof rows>>[number];

function presented(actor: PersonActor, row: Row): StaffPicture {
  const { token, renditions, focalX, focalY, takenAt, createdAt, uploadedById, failure, ...shown } = row;
  return {
    ...shown,
    failure: failure === null ? null : (pictureFailures.find((known) => known === failure) ?? "processing"),
    focal: { x: focalX, y: focalY },
    takenAt: takenAt?.toISOString() ?? null,
    uploadedAt: createdAt.toISOString(),
    thumbnailUrl: nearest(token, renditions, 320),
    previewUrl: nearest(token, renditions, 960),
    mayDescribe: mayDescribePicture(actor, { uploadedById }).allowed,
  };
}

/** The WebP (every browser of the desk knows it) at least as wide as wanted, or the widest there is. */
function nearest(token: string, renditions: readonly Rendition[], wanted: number): string | null {
  const sorted = renditions.filter(({ format }) => format === "webp").sort((a, b) => a.width - b.width);
  const chosen = sorted.find(({ width }) => width >= wanted) ?? sorted.at(-1);
  return chosen ? renditionUrl(token, chosen) : null;
}
