import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { people } from "#db/schema/staff.ts";
import { hire } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { beginSession } from "./commands/begin-session.ts";
import { hashPassword } from "./password.ts";
import { signInLimits } from "./throttle.ts";

const current = useTestDatabase();
const password = "benar kuda baterai 2026";
let passwordHash = "";
beforeAll(async () => {
  passwordHash = await hashPassword(password);
});

/** A member of staff with a password; the e-mail address. */
async function employed(): Promise<string> {
  const { db } = current();
  const { personId } = await hire(db, "Warga Redaksi", ["reporter"]);
  const [row] = await db.update(people).set({ passwordHash }).where(eq(people.id, personId)).returning();
  if (!row) throw new Error("a person was not made");
  return row.email;
}

const attempt = (email: string, tried: string, address: string) =>
  beginSession({ email, password: tried, address, userAgent: "uji" }, current().db);

test("a wrong password and an unknown person get the same answer", async () => {
  const email = await employed();
  expect(await attempt(email, "salah", "10.0.0.1")).toEqual({ ok: false, reason: "wrong" });
  expect(await attempt("tidak@ada.example", password, "10.0.0.1")).toEqual({ ok: false, reason: "wrong" });
});

test("a suspended person gets the answer of an unknown one", async () => {
  const email = await employed();
  await current().db.update(people).set({ status: "suspended" }).where(eq(people.email, email));
  expect(await attempt(email, password, "10.0.0.2")).toEqual({ ok: false, reason: "wrong" });
});

test("an account waits after too many wrong passwords, and then even the right one must wait", async () => {
  const email = await employed();
  for (let tried = 0; tried < signInLimits.account; tried += 1) {
    expect(await attempt(email, "salah", `10.0.1.${tried}`)).toEqual({ ok: false, reason: "wrong" });
  }
  expect(await attempt(email, password, "10.0.2.1")).toMatchObject({ ok: false, reason: "throttled" });
});

test("signing in forgets the wrong passwords before it", async () => {
  const email = await employed();
  for (let round = 0; round < 2; round += 1) {
    for (let tried = 1; tried < signInLimits.account; tried += 1) await attempt(email, "salah", "10.0.3.1");
    expect(await attempt(email, password, "10.0.3.2")).toMatchObject({ ok: true });
  }
});

test("a whole office may sign in from one address", async () => {
  const email = await employed();
  for (let person = 0; person <= signInLimits.address; person += 1) {
    expect(await attempt(email, password, "10.0.4.1")).toMatchObject({ ok: true });
  }
});

test("an address waits after too many wrong passwords for whomever", async () => {
  for (let tried = 0; tried < signInLimits.address; tried += 1) {
    await attempt(`orang-${tried}@ada.example`, "salah", "10.0.5.1");
  }
  const email = await employed();
  expect(await attempt(email, password, "10.0.5.1")).toMatchObject({ ok: false, reason: "throttled" });
  expect(await attempt(email, password, "10.0.5.2")).toMatchObject({ ok: true });
});
