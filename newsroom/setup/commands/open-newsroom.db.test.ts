import { expect, test } from "vitest";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { fitsPassword } from "#newsroom/staff/password.ts";
import { openNewsroom } from "./open-newsroom.ts";

const current = useTestDatabase();

test("a newsroom is opened once, and its first person can sign in with the password given", async () => {
  const { db } = current();
  const request = {
    siteName: "Koran Uji",
    personName: "Siti",
    email: " Siti@Uji.example ",
    password: "rahasia sekali",
  };
  await openNewsroom(request, db);
  const [person] = await db.select().from(people);
  expect(person).toMatchObject({ email: "siti@uji.example", name: "Siti" });
  expect(await fitsPassword("rahasia sekali", person?.passwordHash ?? null)).toBe(true);
  expect(await fitsPassword("rahasia lain", person?.passwordHash ?? null)).toBe(false);
  expect((await db.select().from(sections)).length).toBeGreaterThan(5);
  await expect(openNewsroom(request, db)).rejects.toMatchObject({ code: "conflict" });
});
