import type { Database } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { publications } from "#db/schema/publications.ts";
import { revisionPictures, revisions } from "#db/schema/revisions.ts";
import { sections } from "#db/schema/sections.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import { newId } from "#lib/new-id.ts";
import type { PersonActor, Role } from "#newsroom/staff/types.ts";

/** A member of staff with these roles, as the policy sees them. */
export async function insertPerson(db: Database, slug: string, ...roles: Role[]): Promise<PersonActor> {
  const id = newId();
  await db.insert(people).values({ id, slug, name: slug, email: `${slug}@example.test`, passwordHash: "-" });
  return { kind: "person", personId: id, name: slug, roles, sectionIds: [] };
}

export async function insertSettings(db: Database): Promise<void> {
  await db.insert(siteSettings).values({ name: "Kabar Uji" }).onConflictDoNothing();
}

/** A usable picture of 1600 by 800 pixels in the library; `part` says what of it is otherwise. */
export async function insertPicture(
  db: Database,
  uploadedById: string,
  part: Partial<typeof media.$inferInsert> = {},
): Promise<typeof media.$inferSelect> {
  const id = newId();
  const token = id.replaceAll("-", "").slice(-22);
  const row = { id, token, fileName: `${id}.jpg`, bytes: 1, sha256: id, uploadedById };
  const [made] = await db
    .insert(media)
    .values({ ...row, state: "ready", width: 1600, height: 800, ...part })
    .returning();
  if (!made) throw new Error("the picture was not stored");
  return made;
}

/** An approved story whose revision shows a picture; `publish` puts it before readers. */
export async function insertStoryWithPicture(db: Database, writer: PersonActor, mediaId: string) {
  const [storyId, revisionId, sectionId] = [newId(), newId(), newId()];
  await db.insert(sections).values({ id: sectionId, slug: `kanal-${sectionId}`, name: "Kanal" });
  await db.insert(stories).values({ id: storyId, writerId: writer.personId });
  await db.insert(revisions).values({
    id: revisionId,
    storyId,
    number: 1,
    reason: "approve",
    title: "Berita uji",
    kind: "news",
    content: {},
    plainText: "",
    wordCount: 0,
  });
  await db.insert(revisionPictures).values({ revisionId, mediaId });
  const publish = (times: { visibleAt: Date; embargoUntil?: Date }) =>
    db.insert(publications).values({ storyId, revisionId, sectionId, slug: `berita-${storyId}`, ...times });
  return { storyId, publish };
}
