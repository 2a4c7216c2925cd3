import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { sessions } from "#db/schema/staff.ts";
import { openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
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
