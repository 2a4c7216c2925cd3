import { request } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { publications } from "#db/schema/publications.ts";
import { stories } from "#db/schema/stories.ts";
import { completeContent, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { localDate } from "#lib/dates.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { scheduleStory } from "#newsroom/workflow/commands/schedule-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";

const looks = ["dark", "light"] as const;

/** A story on the desk that is marked sensitive. */
async function sensitiveStory(db: Database, staff: TestNewsroom, title: string) {
  const content = { ...completeContent(staff.sectionId, title), sensitive: true };
  const { storyId } = await createStory({ actor: staff.writer, content }, db);
  await submitStory({ actor: staff.writer, storyId, expectedVersion: 1 }, db);
  return storyId;
}

/** Scheduled for tomorrow; `dueNow` lets its time have come a moment ago. */
async function scheduledStory(db: Database, staff: TestNewsroom, title: string, publishAt: Date) {
  const { storyId, version } = await storyInState(db, staff, "approved", title);
  await scheduleStory({ actor: staff.editor, storyId, expectedVersion: version, publishAt }, db);
  return storyId;
}

async function dueNow(db: Database, storyId: string) {
  const at = sql`clock_timestamp()`;
  await db.update(stories).set({ publishAt: at }).where(eq(stories.id, storyId));
  await db.update(publications).set({ visibleAt: at }).where(eq(publications.storyId, storyId));
}

/** Tomorrow at six by the clock in Jambi. */
function tomorrowAtSix(): Date {
  const inJambi = new Date(Date.now() + 7 * 3_600_000 + 24 * 3_600_000);
  return new Date(`${inJambi.toISOString().slice(0, 10)}T06:00:00+07:00`);
}

test("the managing editor sets the desk's rules; two editors approve a sensitive story", async ({
  as,
  newsroom,
}) => {
  test.setTimeout(180_000);
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  const storyId = await sensitiveStory(db, staff, "Saksi kasus kekerasan minta dilindungi");

  const managing = await as("managingEditor");
  await managing.goto("/desk/rules");
  await expect(managing.getByRole("heading", { name: "Aturan meja" })).toBeVisible();
  for (const colorScheme of looks) {
    await managing.emulateMedia({ colorScheme });
    await expectAccessible(managing, `the desk's rules, ${colorScheme}`);
  }
  await managing.getByRole("radio", { name: "Naskah yang ditandai sensitif" }).check();
  await managing.getByRole("radio", { name: /^Menunggu sebagai salinan kerja/ }).check();
  await managing.getByRole("button", { name: "Tambah alasan" }).click();
  await managing.getByLabel("Alasan 6", { exact: true }).fill("Samarkan identitas korban.");
  await managing.getByRole("button", { name: "Simpan aturan" }).click();
  await expect(managing.getByText("Aturan meja tersimpan.")).toBeVisible();

  const editor = await as("editor");
  await editor.goto("/desk/rules");
  await expect(editor.getByText("Tidak ditemukan").first()).toBeVisible();
  await editor.goto(`/desk/stories/${storyId}/review`);
  await expect(editor.getByText("Naskah ini perlu dua persetujuan")).toBeVisible();
  await editor.getByRole("button", { name: "Setujui (1 dari 2)" }).click();
  await expect(editor.getByText(`Persetujuan pertama oleh ${staff.editor.name}`)).toBeVisible();
  await expect(editor.getByText(staff.managingEditor.name).first()).toBeVisible();
  await expect(editor.getByRole("button", { name: "Setujui", exact: true })).toBeDisabled();
  await expect(
    editor.getByText("Persetujuan pertama dari Anda sudah tercatat.", { exact: false }),
  ).toBeVisible();
  await expectAccessible(editor, "a review that awaits the second approval");

  // The board and the other editor's desk say what is awaited; the first approver's does not ask again.
  await editor.goto("/desk/board?keadaan=review");
  const line = `Persetujuan pertama oleh ${staff.editor.name}, menunggu redaktur kedua`;
  await expect(editor.getByText(line).filter({ visible: true }).first()).toBeVisible();
  await editor.goto("/desk");
  await expect(editor.getByRole("link", { name: "Saksi kasus kekerasan minta dilindungi" })).toHaveCount(0);
  await managing.goto("/desk");
  await expect(managing.getByText(line).first()).toBeVisible();
  await managing.goto(`/desk/stories/${storyId}/review`);
  await managing.getByRole("button", { name: "Setujui", exact: true }).click();
  await expect(managing.getByText("Disetujui", { exact: true }).first()).toBeVisible();
  await managing.goto(`/desk/stories/${storyId}/history`);
  await expect(managing.getByText("diberi persetujuan pertama")).toBeVisible();

  // A story that two approved goes back to review when it is edited again, whatever the rule for others.
  await managing.goto(`/desk/stories/${storyId}/review`);
  await managing.getByRole("button", { name: "Langkah lain" }).click();
  await expect(managing.getByRole("menuitem", { name: "Sunting di salinan kerja" })).toHaveCount(0);
  await managing.getByRole("menuitem", { name: "Sunting lagi" }).click();
  const reopening = managing.getByRole("dialog", { name: "Sunting lagi naskah yang sudah disetujui?" });
  await expect(reopening).toContainText("Persetujuannya batal");
  await reopening.getByRole("button", { name: "Sunting lagi" }).click();
  await managing.waitForURL(`**/desk/stories/${storyId}`);
  expect((await db.select().from(stories).where(eq(stories.id, storyId)))[0]).toMatchObject({
    state: "in-review",
    reviewerId: staff.managingEditor.personId,
  });
  await db.$client.end();
});

test("a review is handed over with a note, and sent back with a frequent reason that was changed", async ({
  as,
  newsroom,
}) => {
  test.setTimeout(120_000);
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  const { storyId } = await storyInState(db, staff, "in-review", "Bupati lantik dua belas camat");
  const editor = await as("editor");
  await editor.goto(`/desk/stories/${storyId}/review`);
  await editor.getByRole("button", { name: "Langkah lain" }).click();
  await editor.getByRole("menuitem", { name: "Serahkan ke redaktur lain" }).click();
  const dialog = editor.getByRole("dialog", { name: "Serahkan ke redaktur lain" });
  await dialog.getByRole("button", { name: "Serahkan" }).click();
  await expect(dialog.getByText("Pilih redaktur yang akan meninjau.")).toBeVisible();
  const choice = dialog.getByLabel("Redaktur");
  await expect(choice.getByRole("option", { name: staff.otherEditor.name })).toHaveCount(0);
  await choice.selectOption({ label: staff.managingEditor.name });
  await dialog.getByLabel("Catatan (boleh kosong)").fill("Angka sudah dicek, tinggal nama.");
  await expectAccessible(editor, "the hand-over");
  await dialog.getByRole("button", { name: "Serahkan" }).click();
  await expect(editor.getByText(`${staff.managingEditor.name} sedang meninjau naskah ini.`)).toBeVisible();

  const managing = await as("managingEditor");
  await managing.goto("/desk");
  await expect(
    managing.getByText(`${staff.editor.name} menyerahkan peninjauan ini kepada Anda.`).first(),
  ).toBeVisible();
  await expect(managing.getByText("Angka sudah dicek, tinggal nama.")).toBeVisible();
  await managing.goto(`/desk/stories/${storyId}/review`);
  await managing.getByRole("button", { name: "Kembalikan" }).click();
  const back = managing.getByRole("dialog", { name: "Kembalikan ke penulis" });
  const reason = back.getByLabel("Alasan", { exact: true });
  await back.getByRole("button", { name: "Cantumkan sumber angka dan datanya." }).click();
  await expect(reason).toHaveValue("Cantumkan sumber angka dan datanya.");
  await expect(reason).toBeFocused();
  await managing.keyboard.type(" Terutama jumlah camat.");
  await back.getByRole("button", { name: "Judul belum sesuai isi." }).click();
  await expectAccessible(managing, "the frequent reasons");
  await back.getByRole("button", { name: "Kembalikan" }).click();
  await expect(
    managing.getByText("Cantumkan sumber angka dan datanya. Terutama jumlah camat."),
  ).toBeVisible();
  await db.$client.end();
});

test("a schedule names what else goes out then, and the button says the time", async ({ as, newsroom }) => {
  test.setTimeout(120_000);
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  await scheduledStory(db, staff, "Harga cabai turun di pasar induk", tomorrowAtSix());
  const { storyId } = await storyInState(db, staff, "approved", "Jalan lintas ditutup sementara");
  const editor = await as("editor");
  await editor.goto(`/desk/stories/${storyId}/review`);
  const asked = editor.waitForResponse((response) => response.url().endsWith("/api/desk/schedule"));
  await editor.getByRole("button", { name: "Jadwalkan", exact: true }).click();
  const dialog = editor.getByRole("dialog", { name: "Jadwalkan tayang" });
  await asked;
  // Six tomorrow is taken: it is not among the free times, and named when it is chosen all the same.
  await expect(dialog.getByText("Waktu kosong")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Besok 06.00" })).toHaveCount(0);
  // Among the next four usual times there is a noon, whatever the clock says; in the morning there are two.
  await dialog
    .getByRole("button", { name: /^(Hari ini|Besok) 12\.00$/ })
    .first()
    .click();
  await expect(dialog.getByRole("button", { name: /^Jadwalkan .*12\.00 WIB$/ })).toBeVisible();
  await dialog.getByLabel("Tanggal").fill(localDate(tomorrowAtSix(), "Asia/Jakarta"));
  await dialog.getByLabel(/^Jam/).fill("06:00");
  await expect(
    dialog.getByText(/06\.00 WIB sudah ada: “Harga cabai turun di pasar induk” – Daerah\./),
  ).toBeVisible();
  await dialog.getByLabel(/^Jam/).fill("06:10");
  await expect(dialog.getByText(/^Berdekatan: .*Harga cabai turun di pasar induk/)).toBeVisible();
  await expectAccessible(editor, "a schedule with a conflict");
  await dialog.getByLabel(/^Jam/).fill("06:30");
  await expect(dialog.getByText("Harga cabai turun", { exact: false })).toHaveCount(0);
  await dialog.getByRole("button", { name: /^Jadwalkan .*06\.30 WIB$/ }).click();
  await expect(editor.getByText("Terjadwal", { exact: true }).first()).toBeVisible();
  await db.$client.end();
});

test("all schedules are paused and resumed; what missed its time waits for a decision", async ({
  as,
  newsroom,
}) => {
  test.setTimeout(180_000);
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  const one = await scheduledStory(db, staff, "Sidang vonis digelar pagi ini", tomorrowAtSix());
  const two = await scheduledStory(db, staff, "Warga diminta waspada banjir", tomorrowAtSix());
  const managing = await as("managingEditor");
  await managing.goto("/desk/board");
  await managing.getByRole("button", { name: "Jeda semua jadwal" }).click();
  const pausing = managing.getByRole("dialog", { name: "Jeda semua penayangan terjadwal?" });
  await pausing.getByRole("button", { name: "Jeda semua jadwal" }).click();
  await expect(pausing.getByText("Tuliskan alasannya dulu.")).toBeVisible();
  await pausing.getByLabel("Alasan").fill("Server foto diperbaiki sampai siang");
  await pausing.getByRole("button", { name: "Jeda semua jadwal" }).click();
  const banner = managing.getByRole("region", { name: "Jeda penayangan" });
  await expect(banner).toContainText("Server foto diperbaiki sampai siang");

  await dueNow(db, one);
  await dueNow(db, two);
  const editor = await as("editor");
  await editor.goto("/desk/board");
  const forEditor = editor.getByRole("region", { name: "Jeda penayangan" });
  await expect(forEditor).toContainText(staff.managingEditor.name);
  await expect(forEditor.getByRole("button")).toHaveCount(0);
  await expect(editor.getByText("2 naskah terlewat waktunya karena jeda")).toBeVisible();
  for (const colorScheme of looks) {
    await editor.emulateMedia({ colorScheme });
    await expectAccessible(editor, `the board in a pause, ${colorScheme}`);
  }
  // Readers find neither; those who watch the machine are told, and the site stays ready.
  const reader = await request.newContext({ baseURL: newsroom.url });
  const [address] = await db
    .select({ slug: publications.slug })
    .from(publications)
    .where(eq(publications.storyId, one));
  expect((await reader.get(`/daerah/${address?.slug}`)).status()).toBe(404);
  const ready = await reader.get("/readyz");
  expect(ready.status()).toBe(200);
  expect(await ready.json()).toMatchObject({ ok: true, held: 2, paused: true });

  await managing.goto("/desk");
  await managing
    .getByRole("region", { name: "Jeda penayangan" })
    .getByRole("button", { name: "Lanjutkan jadwal" })
    .click();
  const resuming = managing.getByRole("dialog", { name: "Lanjutkan semua jadwal?" });
  await expect(resuming).toContainText("Sidang vonis digelar pagi ini");
  await resuming.getByRole("button", { name: "Lanjutkan jadwal" }).click();
  await expect(managing.getByRole("region", { name: "Jeda penayangan" })).toHaveCount(0);
  expect((await reader.get(`/daerah/${address?.slug}`)).status()).toBe(404);

  // One gets a new time, the other is brought out after a question that names it.
  await editor.reload();
  await editor.getByRole("button", { name: /Warga diminta waspada banjir/ }).click();
  const again = editor.getByRole("dialog", { name: "Ubah jadwal tayang" });
  await again.getByRole("button", { name: /^(Hari ini|Besok) 19\.00$/ }).click();
  await again.getByRole("button", { name: /^Jadwalkan .*19\.00 WIB$/ }).click();
  await expect(editor.getByText("1 naskah terlewat waktunya karena jeda")).toBeVisible();
  await editor.getByRole("button", { name: "Terbitkan sekarang" }).click();
  const publishing = editor.getByRole("dialog", { name: "Terbitkan 1 naskah sekarang?" });
  await expect(publishing).toContainText("Sidang vonis digelar pagi ini");
  await publishing.getByRole("button", { name: "Terbitkan sekarang" }).click();
  await expect(editor.getByText("terlewat waktunya karena jeda")).toHaveCount(0);
  await expect.poll(async () => (await reader.get(`/daerah/${address?.slug}`)).status()).toBe(200);
  await reader.dispose();
  await db.$client.end();
});

test.describe("on a phone of 390 px", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("an editor edits beside an approval, which holds until the edit is approved", async ({
    as,
    newsroom,
  }) => {
    test.setTimeout(180_000);
    const db = await databaseOf(newsroom);
    const staff = await demoStaff(db);
    const managing = await as("managingEditor");
    await managing.goto("/desk/rules");
    await expectNoSidewaysScroll(managing, "the desk's rules");
    await expectAccessible(managing, "the desk's rules on a phone");
    await managing.getByRole("radio", { name: /^Menunggu sebagai salinan kerja/ }).check();
    await managing.getByRole("button", { name: "Simpan aturan" }).click();
    await expect(managing.getByText("Aturan meja tersimpan.")).toBeVisible();

    const { storyId } = await storyInState(db, staff, "approved", "Kebun karet warga terbakar");
    const editor = await as("editor");
    await editor.goto(`/desk/stories/${storyId}/review`);
    await editor.getByRole("button", { name: "Langkah lain" }).click();
    await editor.getByRole("menuitem", { name: "Sunting di salinan kerja" }).click();
    const asking = editor.getByRole("dialog", { name: "Buka salinan kerja?" });
    await expect(asking).toContainText("Versi yang disetujui tidak berubah");
    await asking.getByRole("button", { name: "Sunting di salinan kerja" }).click();
    await editor.waitForURL(`**/desk/stories/${storyId}`);
    const title = editor.getByLabel("Judul", { exact: true });
    await title.fill("Kebun karet warga terbakar, dua rumah ikut hangus");
    await expect(editor.getByText(/^Tersimpan \d/).first()).toBeVisible();
    await editor.goto(`/desk/stories/${storyId}/review`);
    await expect(editor.getByText("Ada suntingan setelah persetujuan.", { exact: false })).toBeVisible();
    await expectNoSidewaysScroll(editor, "a review with an edit that waits");
    await expectAccessible(editor, "a review with an edit that waits");
    // The changes of the edit are stepped through, each in sight with its number.
    await editor
      .getByRole("tab", { name: "Yang berubah" })
      .or(editor.getByRole("button", { name: "Yang berubah" }))
      .first()
      .click();
    await editor.getByRole("button", { name: "Perubahan berikutnya" }).click();
    await expect(editor.getByText(/^1 dari \d+$/)).toBeVisible();
    await editor.getByRole("button", { name: "Setujui suntingan" }).click();
    await expect(editor.getByText("Ada suntingan setelah persetujuan.", { exact: false })).toHaveCount(0);
    await expect(editor.getByRole("heading", { level: 1 })).toContainText("dua rumah ikut hangus");

    await editor.getByRole("button", { name: "Jadwalkan", exact: true }).click();
    const dialog = editor.getByRole("dialog", { name: "Jadwalkan tayang" });
    await expect(dialog.getByText("Waktu kosong")).toBeVisible();
    await expectAccessible(editor, "free times on a phone");
    await expectNoSidewaysScroll(editor, "free times on a phone");
    await db.$client.end();
  });

  test("the pause is told, the second approval is asked for, and nothing is wider than the phone", async ({
    as,
    newsroom,
  }) => {
    test.setTimeout(120_000);
    const db = await databaseOf(newsroom);
    const staff = await demoStaff(db);
    const storyId = await sensitiveStory(db, staff, "Anak korban perundungan pindah sekolah");
    const managing = await as("managingEditor");
    await managing.goto("/desk/rules");
    await managing.getByRole("radio", { name: "Naskah sensitif dan advertorial" }).check();
    await managing.getByRole("button", { name: "Simpan aturan" }).click();
    await expect(managing.getByText("Aturan meja tersimpan.")).toBeVisible();
    await managing.goto("/desk/board");
    await managing.getByRole("button", { name: "Jeda semua jadwal" }).click();
    const pausing = managing.getByRole("dialog", { name: "Jeda semua penayangan terjadwal?" });
    await pausing.getByLabel("Alasan").fill("Menunggu keputusan hukum");
    await pausing.getByRole("button", { name: "Jeda semua jadwal" }).click();
    await expect(managing.getByRole("region", { name: "Jeda penayangan" })).toBeVisible();
    await expectNoSidewaysScroll(managing, "the board in a pause");
    await managing.goto(`/desk/stories/${storyId}/review`);
    await expect(managing.getByText("Naskah ini perlu dua persetujuan")).toBeVisible();
    await expectNoSidewaysScroll(managing, "a review of two approvals");
    for (const colorScheme of looks) {
      await managing.emulateMedia({ colorScheme });
      await expectAccessible(managing, `a review of two approvals in a pause, ${colorScheme}`);
    }
    await managing.getByRole("button", { name: "Lanjutkan jadwal" }).click();
    await managing.getByRole("dialog").getByRole("button", { name: "Lanjutkan jadwal" }).click();
    await expect(managing.getByRole("region", { name: "Jeda penayangan" })).toHaveCount(0);
    await db.$client.end();
  });
});
