import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { sessions } from "#db/schema/staff.ts";
import { hire, openTestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { actorOfSession } from "../queries.ts";
import { touchSession } from "./touch-session.ts";

const current = useTestDatabase();

test("a session in use is noted once a minute, and no other session with it", async () => {
  const { db } = current();
  await openTestNewsroom(db);
  const { personId } = await hire(db, "Reporter", ["reporter"]);
  const open = (ago: string) =>
    db
      .insert(sessions)
      .values({
        personId,
        expiresAt: sql`now() + interval '1 day'`,
        lastSeenAt: sql`now() - ${ago}::interval`,
      })
      .returning({ id: sessions.id, seen: sessions.lastSeenAt });
  const [[long], [short], [other]] = await Promise.all([
    open("5 minutes"),
    open("20 seconds"),
    open("1 hour"),
  ]);
  if (!long || !short || !other) throw new Error("sessions were not made");
  expect((await actorOfSession(long.id, db))?.seenLongAgo).toBe(true);
  await touchSession(long.id, db);
  await touchSession(short.id, db);
  const seen = async (id: string) =>
    (await db.select().from(sessions).where(eq(sessions.id, id)))[0]?.lastSeenAt;
  expect(Date.now() - ((await seen(long.id))?.getTime() ?? 0)).toBeLessThan(30_000);
  expect(await seen(short.id)).toEqual(short.seen);
  expect(await seen(other.id)).toEqual(other.seen);
  expect((await actorOfSession(long.id, db))?.seenLongAgo).toBe(false);
});
