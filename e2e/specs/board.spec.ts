import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { stories } from "#db/schema/stories.ts";
import { storyInState } from "#db/testing/newsroom.ts";
import { shiftDate } from "#lib/calendar.ts";
import { formatClock, localDate, zonedTime } from "#lib/dates.ts";
import { boardPath } from "#newsroom/board/schema.ts";
import { mondayOf } from "#newsroom/board/week.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { scheduleStory } from "#newsroom/workflow/commands/schedule-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";

const looks = ["light", "dark"] as const;
const zone = "Asia/Jakarta";
const scheduledTitle = "Dermaga Nipah Dibuka untuk Perahu Wisata";
const titles = [
  "Lapak Kuliner Pertama Ditata",
  "Lapak Kuliner Kedua Ditata",
  "Lapak Kuliner Ketiga Ditata",
] as const;

test("an editor on deadline narrows the board, gives a story another time, drops three and takes that back", async ({
  as,
  newsroom,
}) => {
  test.setTimeout(300_000);
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  // Wednesday of the week that comes, at six.
  const day = shiftDate(mondayOf(localDate(new Date(), zone)), 9);
  const nextDay = shiftDate(day, 1);
  const atSix = zonedTime({ date: day, time: "06:00" }, zone);
  if (!atSix.ok) throw new Error("six in the morning exists in Jakarta");
  const scheduled = await storyInState(db, staff, "approved", scheduledTitle);
  await scheduleStory(
    {
      actor: staff.editor,
      storyId: scheduled.storyId,
      expectedVersion: scheduled.version,
      publishAt: atSix.at,
    },
    db,
  );
  const [first, second, third] = titles;
  await storyInState(db, staff, "in-review", first);
  const changed = await storyInState(db, staff, "in-review", second);
  await storyInState(db, staff, "in-review", third);
  const publishAtOf = async () => {
    const [row] = await db.select().from(stories).where(eq(stories.id, scheduled.storyId));
    if (!row?.publishAt) throw new Error("the story lost its time");
    return row.publishAt;
  };
  const editor = await as("editor");

  await test.step("the filter is kept under a name; without one that is said", async () => {
    await editor.goto("/desk/board");
    await editor.getByLabel("Kanal").selectOption({ label: "Daerah" });
    await editor.waitForURL(/kanal=daerah/);
    await editor.getByRole("link", { name: "Ditulis", exact: true }).click();
    await editor.waitForURL(/keadaan=writing/);
    await editor.getByRole("button", { name: "Simpan saringan" }).click();
    const dialog = editor.getByRole("dialog", { name: "Simpan saringan ini" });
    await dialog.getByRole("button", { name: "Simpan" }).click();
    await expect(dialog.getByText("Beri nama dulu.")).toBeVisible();
    await expectAccessible(editor, "the dialog of a filter without a name");
    await dialog.getByLabel("Nama").fill("Draf Daerah");
    await dialog.getByLabel("Bagikan dengan seluruh meja").check();
    await dialog.getByRole("button", { name: "Simpan" }).click();
    const kept = editor.getByRole("navigation", { name: "Saringan tersimpan" });
    await expect(kept.getByRole("link", { name: /Draf Daerah/ })).toHaveAttribute("aria-current", "page");
    const colleague = await as("managingEditor");
    await colleague.goto("/desk/board");
    await colleague.getByRole("link", { name: /Draf Daerah/ }).click();
    await expect(colleague).toHaveURL(/keadaan=writing&kanal=daerah/);
    await colleague.close();
  });

  await test.step("a story gets another time from the calendar by keyboard alone", async () => {
    await editor.goto(boardPath({ view: "calendar", section: "daerah", week: mondayOf(day) }));
    await expect(editor.getByText("jam WIB")).toBeVisible();
    await inBothLooks(editor, "the calendar");
    await editor.getByRole("button", { name: `Ubah jadwal: ${scheduledTitle}` }).focus();
    await editor.keyboard.press("Enter");
    const dialog = editor.getByRole("dialog", { name: "Ubah jadwal tayang" });
    await dialog
      .getByLabel(/^Tanggal/)
      .first()
      .fill(day);
    await dialog.getByLabel(/^Jam/).first().fill("05:40");
    await editor.keyboard.press("Enter");
    await expect(editor.getByText(/Dijadwalkan ulang ke .* 05\.40 WIB/)).toBeVisible();
    await expect(dialog).toHaveCount(0);
    expect(formatClock(await publishAtOf(), zone)).toBe("05.40");
  });

  await test.step("dragged to another hour, it asks by name of the time, and is taken back from the message", async () => {
    const story = editor.getByRole("listitem").filter({ hasText: scheduledTitle }).filter({ visible: true });
    await expect(story.getByText("05.40")).toBeVisible();
    await story.dragTo(editor.locator(`td[data-day="${nextDay}"][data-hour="7"]`));
    const dialog = editor.getByRole("dialog", { name: /^Jadwalkan ulang ke Kam .* 07\.40 WIB\?$/ });
    await expectAccessible(editor, "the question after a drag");
    expect(localDate(await publishAtOf(), zone)).toBe(day);
    await dialog.getByRole("button", { name: "Jadwalkan ulang" }).click();
    await expect(editor.getByText(/Dijadwalkan ulang ke Kam .* 07\.40 WIB/)).toBeVisible();
    expect(localDate(await publishAtOf(), zone)).toBe(nextDay);
    await editor.getByRole("button", { name: "Urungkan" }).first().click();
    await expect(story.getByText("05.40")).toBeVisible();
    expect(localDate(await publishAtOf(), zone)).toBe(day);
  });

  await test.step("three are selected and dropped; the one that was approved meanwhile is refused by name", async () => {
    await editor.goto(boardPath({ text: "lapak kuliner" }));
    const rows = editor.getByRole("row").filter({ hasText: "Lapak Kuliner" });
    await expect(rows).toHaveCount(3);
    await editor.keyboard.press("j");
    await editor.keyboard.press("x");
    await rows
      .last()
      .getByRole("checkbox")
      .click({ modifiers: ["Shift"] });
    const bar = editor.getByRole("toolbar", { name: "Langkah untuk naskah terpilih" });
    await expect(bar.getByText("3 dipilih")).toBeVisible();
    await inBothLooks(editor, "three selected stories");
    await approveStory(
      { actor: staff.managingEditor, storyId: changed.storyId, expectedVersion: changed.version },
      db,
    );
    await bar.getByRole("button", { name: "Tidak dipakai" }).click();
    const dialog = editor.getByRole("dialog", { name: "Nyatakan 3 naskah tidak dipakai?" });
    await dialog.getByRole("button", { name: "Tidak dipakai (3)" }).click();
    await expect(dialog.getByText("Tuliskan alasannya dulu.")).toBeVisible();
    await expectAccessible(editor, "the dialog of a move of several");
    await dialog.getByLabel("Alasan").fill("Sudah terwakili satu berita besar.");
    await dialog.getByRole("button", { name: "Tidak dipakai (3)" }).click();
    const result = editor.getByRole("region", { name: "Hasil langkah bersama" });
    await expect(result.getByText("2 naskah dinyatakan tidak dipakai, 1 ditolak.")).toBeVisible();
    await expect(result.getByRole("link", { name: second })).toBeVisible();
    await expect(result.getByText(/baru saja disetujui oleh Yulia/)).toBeVisible();
    await expect(rows.filter({ hasText: "Tidak dipakai" })).toHaveCount(2);
    await inBothLooks(editor, "the outcome of a move of several");
  });

  await test.step("the two come back as drafts", async () => {
    const result = editor.getByRole("region", { name: "Hasil langkah bersama" });
    await result.getByRole("button", { name: "Urungkan" }).click();
    await expect(result.getByText("2 naskah diambil kembali.")).toBeVisible();
    const rows = editor.getByRole("row").filter({ hasText: "Lapak Kuliner" });
    await expect(rows.filter({ hasText: "Draf" })).toHaveCount(2);
    await expect(rows.filter({ hasText: "Disetujui" })).toHaveCount(1);
  });

  await test.step("a story opens through the palette", async () => {
    await editor.keyboard.press("Control+k");
    const palette = editor.getByRole("dialog", { name: "Cari naskah atau pindah halaman" });
    await editor.keyboard.type("dermaga nip");
    await expect(palette.getByRole("option", { name: new RegExp(scheduledTitle) })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await inBothLooks(editor, "the palette");
    await editor.keyboard.press("Enter");
    await editor.waitForURL(new RegExp(`/desk/stories/${scheduled.storyId}/review`));
  });

  await test.step("on a phone the week is a list by day, and no wider than the phone", async () => {
    await editor.setViewportSize({ width: 390, height: 844 });
    await editor.goto(boardPath({ view: "calendar", week: mondayOf(day) }));
    const story = editor.getByRole("listitem").filter({ hasText: scheduledTitle }).filter({ visible: true });
    await expect(story.getByText("Terjadwal")).toBeVisible();
    await expect(story.getByRole("button", { name: /Ubah jadwal/ })).toBeVisible();
    await expectNoSidewaysScroll(editor, "the agenda");
    await inBothLooks(editor, "the agenda");
    await editor.goto("/desk/board");
    await expectNoSidewaysScroll(editor, "the list");
    await inBothLooks(editor, "the list on a phone");
  });
  await db.$client.end();
});

async function inBothLooks(page: Page, where: string): Promise<void> {
  for (const colorScheme of looks) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `${where}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: null });
}

test("the columns are chosen and kept; another's move stands on the board within two seconds, without a reload", async ({
  as,
  newsroom,
}) => {
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  const title = "Pasar Terapung Dibuka Tiap Pekan";
  const draft = await storyInState(db, staff, "draft", title);
  const editor = await as("editor");
  await editor.goto("/desk/board");
  const heads = editor.getByRole("columnheader");
  await expect(heads.filter({ hasText: "Kata" })).toHaveCount(0);
  await editor.getByRole("button", { name: "Pilih kolom" }).click();
  const dialog = editor.getByRole("dialog");
  await dialog.getByLabel("Kata").check();
  await dialog.getByLabel("Penulis").uncheck();
  await expectAccessible(editor, "the choice of columns");
  await editor.keyboard.press("Escape");
  await expect(heads.filter({ hasText: "Kata" })).toHaveCount(1);
  await editor.reload();
  await expect(heads.filter({ hasText: "Penulis" })).toHaveCount(0);
  await expect(heads.filter({ hasText: "Kata" })).toHaveCount(1);

  // Right after the board asked by itself: it would not again for five seconds.
  await editor.goto("/desk/board?keadaan=review&cari=terapung");
  await expect(editor.getByText(title)).toHaveCount(0);
  await editor.waitForResponse(/api\/desk\/changes/, { timeout: 10_000 });
  await submitStory({ actor: staff.writer, storyId: draft.storyId, expectedVersion: draft.version }, db);
  await expect(editor.getByRole("link", { name: title })).toBeVisible({ timeout: 2_000 });
  await db.$client.end();
});

test.describe("while the palette's script is on its way", () => {
  // The desk's service worker would fetch it past the delay.
  test.use({ serviceWorkers: "block" });

  test("what is typed is kept, and reaches no key of the board", async ({ as }) => {
    const editor = await as("editor");
    await editor.goto("/desk/board", { waitUntil: "networkidle" });
    let late = 0;
    await editor.route("**/_next/static/**/*.js", async (route) => {
      late += 1;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    await editor.keyboard.press("Control+k");
    await editor.keyboard.type("jalann");
    await editor.keyboard.press("Backspace");
    const palette = editor.getByRole("dialog", { name: "Cari naskah atau pindah halaman" });
    await expect(palette).toBeHidden();
    await expect(palette.getByRole("combobox")).toHaveValue("jalan");
    await editor.keyboard.type(" raya");
    await expect(palette.getByRole("combobox")).toHaveValue("jalan raya");
    expect(late, "scripts that were on their way").toBeGreaterThan(0);
    await expect(editor).toHaveURL(/\/desk\/board$/);
  });
});
