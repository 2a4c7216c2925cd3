import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { people, personRoles, sessions } from "#db/schema/staff.ts";
import { storyWriters } from "#db/schema/stories.ts";
import { hire, openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { draftAccess } from "./access.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

async function signIn(actor: PersonActor): Promise<string> {
  const expiresAt = new Date(Date.now() + 60_000);
  const [row] = await current()
    .db.insert(sessions)
    .values({ personId: actor.personId, expiresAt })
    .returning();
  if (!row) throw new Error("no session");
  return row.id;
}

async function accessOf(actor: PersonActor, storyId: string, sessionId?: string) {
  const session = sessionId ?? (await signIn(actor));
  return draftAccess({ sessionId: session, personId: actor.personId, storyId }, current().db);
}

test("a draft is written by its writer and its editor, and seen by nobody else", async () => {
  const { storyId } = await storyInState(current().db, newsroom, "draft");
  expect(await accessOf(newsroom.writer, storyId)).toBe("write");
  expect(await accessOf(newsroom.editor, storyId)).toBe("write");
  expect(await accessOf(newsroom.reporter, storyId)).toBe("none");
  expect(await accessOf(newsroom.administrator, storyId)).toBe("none");
});

test("with the desk its writer only reads, and its editor writes", async () => {
  const { storyId } = await storyInState(current().db, newsroom, "in-review");
  expect(await accessOf(newsroom.writer, storyId)).toBe("read");
  expect(await accessOf(newsroom.editor, storyId)).toBe("write");
  expect(await accessOf(newsroom.reporter, storyId)).toBe("read");
});

test("an ended session, a session of somebody else and an unknown story open nothing", async () => {
  const { db } = current();
  const { storyId } = await storyInState(db, newsroom, "draft");
  const ended = await signIn(newsroom.writer);
  await db.update(sessions).set({ endedAt: sql`now()` }).where(eq(sessions.id, ended));
  expect(await accessOf(newsroom.writer, storyId, ended)).toBe("signed-out");
  expect(await accessOf(newsroom.writer, storyId, await signIn(newsroom.editor))).toBe("signed-out");
  expect(await accessOf(newsroom.writer, crypto.randomUUID())).toBe("none");
});

test("a writer whose role was taken away sees the story and types no more; one who left is signed out", async () => {
  const { db } = current();
  const writer = await hire(db, "Reporter Pindah", ["reporter"]);
  const { storyId } = await storyInState(db, { ...newsroom, writer }, "draft");
  const session = await signIn(writer);
  expect(await accessOf(writer, storyId, session)).toBe("write");
  await db.delete(personRoles).where(eq(personRoles.personId, writer.personId));
  expect(await accessOf(writer, storyId, session)).toBe("read");
  await db.update(people).set({ status: "suspended" }).where(eq(people.id, writer.personId));
  expect(await accessOf(writer, storyId, session)).toBe("signed-out");
});

test("a writer who was taken off a story opens it no more", async () => {
  const { db } = current();
  const { storyId } = await storyInState(db, newsroom, "draft");
  await db.delete(storyWriters).where(eq(storyWriters.storyId, storyId));
  expect(await accessOf(newsroom.writer, storyId)).toBe("none");
});

test.each(["approved", "scheduled", "published", "withdrawn", "spiked"] as const)(
  "a story that is %s is read by its writer and takes no key",
  async (state) => {
    const { storyId } = await storyInState(current().db, newsroom, state);
    expect(await accessOf(newsroom.writer, storyId)).toBe("read");
  },
);
