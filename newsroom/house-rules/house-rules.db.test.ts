import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { history } from "#db/schema/history.ts";
import { siteSettings as table } from "#db/schema/settings.ts";
import { openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { saveHouseRules } from "./commands/save-house-rules.ts";
import type { HouseRulesForm } from "./schema.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

async function form(part: Partial<HouseRulesForm> = {}): Promise<HouseRulesForm> {
  const settings = await siteSettings(current().db);
  return {
    seen: settings.deskRulesVersion,
    secondApproval: "off",
    secondApprovalSectionIds: [],
    editAfterApproval: "void",
    usualTimes: ["06:00"],
    scheduleGapMinutes: 15,
    returnReasons: ["Lengkapi."],
    ...part,
  };
}

test("a newsroom begins with usual times, reasons and one approval", async () => {
  expect(await siteSettings(current().db)).toMatchObject({
    secondApproval: "off",
    editAfterApproval: "void",
    usualTimes: ["06:00", "12:00", "16:00", "19:00"],
    scheduleGapMinutes: 15,
    deskRulesVersion: 1,
  });
  expect((await siteSettings(current().db)).returnReasons.length).toBeGreaterThan(2);
});

test("the managing editor saves them, in order and recorded; a section that is gone is passed over", async () => {
  const { db } = current();
  const gone = "01900000-0000-7000-8000-000000000000";
  const saved = await form({
    secondApproval: "sensitive",
    secondApprovalSectionIds: [newsroom.sectionId, gone],
    editAfterApproval: "wait",
    usualTimes: ["18:00", "05:30", ""],
    returnReasons: [" Lengkapi  tanggapan. ", "", "Cek nama."],
  });
  await saveHouseRules({ actor: newsroom.managingEditor, form: saved }, db);
  expect(await siteSettings(db)).toMatchObject({
    secondApproval: "sensitive",
    secondApprovalSectionIds: [newsroom.sectionId],
    editAfterApproval: "wait",
    usualTimes: ["05:30", "18:00"],
    returnReasons: ["Lengkapi tanggapan.", "Cek nama."],
    deskRulesVersion: saved.seen + 1,
  });
  const [event] = await db.select().from(history).where(eq(history.event, "house-rules.save"));
  expect(event).toMatchObject({
    personId: newsroom.managingEditor.personId,
    details: { secondApproval: "sensitive" },
  });
});

test("nobody else does, and whoever was too late is told and changes nothing", async () => {
  const { db } = current();
  for (const actor of [newsroom.editor, newsroom.writer, newsroom.administrator]) {
    await expect(saveHouseRules({ actor, form: await form() }, db)).rejects.toMatchObject({
      code: "forbidden",
      messageKey: "needs-managing-editor",
    });
  }
  const late = await form({ returnReasons: ["Milik saya."] });
  await db.update(table).set({ deskRulesVersion: late.seen + 1 });
  await expect(saveHouseRules({ actor: newsroom.managingEditor, form: late }, db)).rejects.toMatchObject({
    code: "stale",
    messageKey: "house-rules-changed",
  });
  expect((await siteSettings(db)).returnReasons).not.toContain("Milik saya.");
});

test.each([
  ["a time that is none", { usualTimes: ["25:00"] }, "usual-time-malformed"],
  ["nine times", { usualTimes: Array.from({ length: 9 }, (_, hour) => `0${hour}:00`) }, "usual-times-many"],
  ["a gap of a day", { scheduleGapMinutes: 1_440 }, "gap-too-long"],
  [
    "21 reasons",
    { returnReasons: Array.from({ length: 21 }, (_, n) => `Alasan ${n}`) },
    "return-reasons-many",
  ],
  ["a reason of 201 characters", { returnReasons: ["a".repeat(201)] }, "return-reason-long"],
] as const)("%s is refused with its own words", async (_what, part, messageKey) => {
  const { db } = current();
  const before = await siteSettings(db);
  const wrong = await form({ ...part } as Partial<HouseRulesForm>);
  await expect(saveHouseRules({ actor: newsroom.managingEditor, form: wrong }, db)).rejects.toMatchObject({
    code: "invalid",
    messageKey,
  });
  expect(await siteSettings(db)).toEqual(before);
});
