import {
  and,
  desc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notExists,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { liveEntries, liveEntryPictures } from "#db/schema/live.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { revisionPictures, revisions } from "#db/schema/revisions.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import type { PersonActor } from "../staff/types.ts";
import { readableStories } from "../stories/readable.ts";
import { alikeWithinBits } from "./look.ts";
import { mayDescribePicture, mayReplacePicture, maySeeLibrary, maySeePicture } from "./policy.ts";
import { shownPublicly } from "./public-picture.ts";
import { lastDay, pictureName, rightsStanding } from "./rights.ts";
import type { LibrarySearch } from "./schema.ts";
import { renditionUrl } from "./storage-keys.ts";
import {
  type PictureUse,
  pictureFailures,
  type Rendition,
  type RightsToWatch,
  type StaffPicture,
  type WatchedPicture,
} from "./types.ts";

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
  crops: media.crops,
  place: media.place,
  takenAt: media.takenAt,
  createdAt: media.createdAt,
  rights: media.rights,
  rightsUntil: media.rightsUntil,
  rightsStanding,
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

type SearchAsked = Pick<LibrarySearch, "search"> & Partial<LibrarySearch>;

/**
 * The library, newest first, a page at a time: every usable picture, and what the actor sent that is still
 * being decoded or was refused within a day. Whoever may not see the library gets only their own. Every word of the search
 * must stand in caption, credit, alternative text, place or file name.
 */
export async function picturesForStaff(
  actor: PersonActor,
  {
    search,
    after,
    mine = false,
    shape = "any",
    unused = false,
    twins = false,
    rights = "any",
    standing = "any",
  }: SearchAsked,
  executor: Executor = db(),
): Promise<{ pictures: StaffPicture[]; next: string | null }> {
  const own = eq(media.uploadedById, actor.personId);
  const told = or(eq(media.state, "received"), gt(media.createdAt, sql`now() - interval '1 day'`));
  const visible = or(usableBy(actor), and(own, told));
  const words = search.toLowerCase().split(" ").filter(Boolean).slice(0, 8);
  const matching = words.map((word) => sql`${searchText} like ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`);
  // Ids are made in the order of time: newest first is largest first.
  const beyond = after === undefined ? undefined : lt(media.id, after);
  const chosen = and(
    mine ? own : undefined,
    shape === "any" ? undefined : shapeIs[shape],
    twins ? exists(twinOf(executor)) : undefined,
    rights === "any" ? undefined : rights === "unsaid" ? isNull(media.rights) : eq(media.rights, rights),
    standing === "any" ? undefined : eq(rightsStanding, standing),
    unused ? notExists(executor.select().from(revisionPictures).where(shown)) : undefined,
    unused ? notExists(executor.select().from(liveEntryPictures).where(shownInEntry)) : undefined,
  );
  const found = await rows(executor, and(visible, beyond, chosen, ...matching), libraryPageSize + 1);
  const page = found.slice(0, libraryPageSize);
  return {
    pictures: page.map((row) => presented(actor, row)),
    next: found.length > libraryPageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

/** Usable pictures that the actor may see; as a rule, `maySeePicture`. */
function usableBy(actor: PersonActor) {
  const own = maySeeLibrary(actor).allowed ? undefined : eq(media.uploadedById, actor.personId);
  return and(eq(media.state, "ready"), own);
}

/** Usable pictures with exactly this content (SHA-256, hexadecimal) that the actor may see, the oldest first. */
export async function picturesOfContent(
  actor: PersonActor,
  sha256: string,
  executor: Executor = db(),
): Promise<StaffPicture[]> {
  const found = await rows(executor, and(eq(media.sha256, sha256), usableBy(actor)), 20);
  return found.map((row) => presented(actor, row)).reverse();
}

/** Those of these pictures that the actor may see, in the order of the ids. */
export async function picturesOfIds(
  actor: PersonActor,
  ids: readonly string[],
  executor: Executor = db(),
): Promise<StaffPicture[]> {
  const found = await rows(executor, inArray(media.id, [...ids]), ids.length);
  return ids.flatMap((id) => {
    const row = found.find((one) => one.id === id);
    return row && maySeePicture(actor, row).allowed ? [presented(actor, row)] : [];
  });
}

const fewAlike = 6;

/**
 * Other usable pictures that look like this one to people too (another size, format or compression of it) and
 * that the actor may see, the likest first. Empty for pictures too plain to be told apart.
 */
export async function picturesAlike(
  actor: PersonActor,
  mediaId: string,
  executor: Executor = db(),
): Promise<StaffPicture[]> {
  const [own] = await executor
    .select({ lookHash: media.lookHash, sha256: media.sha256 })
    .from(media)
    .where(eq(media.id, mediaId));
  if (!own) return [];
  const bits = sql<number>`bit_count((${media.lookHash} # ${String(own.lookHash ?? 0)}::bigint)::bit(64))`;
  const like = own.lookHash === null ? undefined : lte(bits, alikeWithinBits);
  const found = await rows(
    executor,
    and(usableBy(actor), ne(media.id, mediaId), or(eq(media.sha256, own.sha256), like)),
    fewAlike,
    own.lookHash === null ? undefined : sql`${bits} asc nulls first`,
  );
  return found.map((row) => presented(actor, row));
}

/** Stories that show a picture in any revision, or in an entry of their live coverage, and that the actor may read, the last touched first. */
export async function usesOfPicture(
  actor: PersonActor,
  mediaId: string,
  executor: Executor = db(),
): Promise<PictureUse[]> {
  const showing = executor
    .select({ storyId: revisions.storyId })
    .from(revisionPictures)
    .innerJoin(revisions, eq(revisions.id, revisionPictures.revisionId))
    .where(eq(revisionPictures.mediaId, mediaId));
  const showingLive = executor
    .select({ storyId: liveEntries.storyId })
    .from(liveEntryPictures)
    .innerJoin(liveEntries, eq(liveEntries.id, liveEntryPictures.entryId))
    .where(eq(liveEntryPictures.mediaId, mediaId));
  return executor
    .select({
      storyId: stories.id,
      title: stories.title,
      state: stories.state,
      live: sql<boolean>`exists (${showingNow(mediaId, executor)})`,
    })
    .from(stories)
    .where(and(or(inArray(stories.id, showing), inArray(stories.id, showingLive)), readableStories(actor)))
    .orderBy(desc(stories.touchedAt))
    .limit(20);
}

/** The public revision of the story at hand, where it shows the picture. */
function showingNow(mediaId: string, executor: Executor) {
  return executor
    .select({ one: sql`1` })
    .from(publicStories)
    .innerJoin(revisionPictures, eq(revisionPictures.revisionId, publicStories.revisionId))
    .where(and(eq(publicStories.storyId, stories.id), eq(revisionPictures.mediaId, mediaId)));
}

/**
 * How many pictures of the library have rights that end soon or are over, and how many of those that are over
 * readers still see. Zero for whoever may not see the library.
 */
export async function rightsToWatch(actor: PersonActor, executor: Executor = db()): Promise<RightsToWatch> {
  const none = { ending: 0, ended: 0, endedAndShown: 0 };
  if (!maySeeLibrary(actor).allowed) return none;
  const [counted] = await executor
    .select({
      ending: sql<number>`count(*) filter (where ${rightsStanding} = 'ending')`.mapWith(Number),
      ended: sql<number>`count(*) filter (where ${rightsStanding} = 'ended')`.mapWith(Number),
      endedAndShown:
        sql<number>`count(*) filter (where ${rightsStanding} = 'ended' and ${shownPublicly(executor)})`.mapWith(
          Number,
        ),
    })
    .from(media)
    .where(and(eq(media.state, "ready"), isNotNull(media.rightsUntil)));
  return counted ?? none;
}

/** Pictures whose rights end soon or are over, of those that the actor may see. */
export async function watchedPictures(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<WatchedPicture[]> {
  return executor
    .select({
      id: media.id,
      name: pictureName,
      day: lastDay,
      standing: sql<WatchedPicture["standing"]>`${rightsStanding}`,
    })
    .from(media)
    .where(and(usableBy(actor), isNotNull(media.rightsUntil), ne(rightsStanding, "free")))
    .orderBy(media.rightsUntil, media.id)
    .limit(1_000);
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

const searchText = sql`lower(${media.caption} || ' ' || ${media.credit} || ' ' || ${media.alt} || ' ' || ${media.place} || ' ' || ${media.fileName})`;
const shapeIs = { landscape: gt(media.width, media.height), portrait: gte(media.height, media.width) };
const twin = alias(media, "twin");
const twinOf = (executor: Executor) =>
  executor
    .select({ one: sql`1` })
    .from(twin)
    .where(and(eq(twin.sha256, media.sha256), ne(twin.id, media.id), eq(twin.state, "ready")));
const shown = eq(revisionPictures.mediaId, media.id);
const shownInEntry = eq(liveEntryPictures.mediaId, media.id);

async function rows(executor: Executor, condition: SQL | undefined, limit: number, first?: SQL) {
  return executor
    .select(columns)
    .from(media)
    .leftJoin(people, eq(people.id, media.uploadedById))
    .where(condition)
    .orderBy(...(first ? [first] : []), desc(media.id))
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
    // Whether readers see it is asked when it is done.
    mayReplace: mayReplacePicture(actor, { shownPublicly: false }).allowed,
  };
}

/** The WebP (every browser of the desk knows it) at least as wide as wanted, or the widest there is. */
function nearest(token: string, renditions: readonly Rendition[], wanted: number): string | null {
  const sorted = renditions.filter(({ format }) => format === "webp").sort((a, b) => a.width - b.width);
  const chosen = sorted.find(({ width }) => width >= wanted) ?? sorted.at(-1);
  return chosen ? renditionUrl(token, chosen) : null;
}
