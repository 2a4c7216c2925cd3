import { devices, type Page } from "@playwright/test";
import { storyInState } from "#db/testing/newsroom.ts";
import { expect, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";

const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
const looks = ["light", "dark"] as const;
const title = "Pedagang pasar pagi keberatan pindah ke terminal lama";

test("a pitch becomes an assignment, one cannot, the other begins in one press", async ({ as }) => {
  test.setTimeout(240_000);
  const [reporter, other, editor] = await Promise.all([as("reporter"), as("otherReporter"), as("editor")]);
  await reporter.setViewportSize({ width: 390, height: 844 });
  await other.setViewportSize({ width: 390, height: 844 });

  await test.step("a reporter pitches from the phone; what is missing is told, and nothing typed is lost", async () => {
    await reporter.goto("/desk");
    await reporter.getByRole("link", { name: "Usulkan berita" }).first().click();
    await expect(reporter.getByRole("heading", { level: 1, name: "Usulkan berita" })).toBeVisible();
    await reporter.getByLabel("Judul kerja").fill(title);
    await reporter.getByRole("button", { name: "Kirim usulan" }).click();
    await expect(reporter.getByText("Pilih kanal, supaya sampai ke redakturnya.")).toBeVisible();
    await expect(reporter.getByText("Tuliskan mengapa ini layak diberitakan.")).toBeVisible();
    await expect(reporter.getByLabel("Judul kerja")).toHaveValue(title);
    await inBothLooks(reporter, "the pitch after a mistake");
    await reporter.getByLabel("Kanal").selectOption({ label: "Daerah" });
    await reporter.getByLabel("Tempat").fill("Muara Bulian");
    await reporter.getByLabel("Mengapa layak diberitakan").fill("84 pedagang diminta pindah bulan ini.");
    await reporter.getByRole("button", { name: "Kirim usulan" }).click();
    await expect(reporter.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(reporter.getByText("Usulan", { exact: true }).first()).toBeVisible();
    await inBothLooks(reporter, "a pitch, seen by its reporter");
  });

  await test.step("the section's editor finds it on their desk and makes it an assignment for two", async () => {
    await editor.goto("/desk");
    await editor.getByRole("link", { name: title }).click();
    await expect(editor.getByText("84 pedagang diminta pindah bulan ini.")).toBeVisible();
    const form = editor.locator("#penugasan");
    await form.getByLabel("Rudi", { exact: false }).check();
    await form.getByRole("button", { name: "Tugaskan" }).click();
    await expect(form.getByText("Isi tanggal dan jamnya.")).toBeVisible();
    await form.getByLabel("Tenggat", { exact: true }).fill(inDays(1));
    await form.getByLabel(/^Jam/).first().fill("12:00");
    await form.getByLabel("Arahan").fill("Temui dua pedagang dan kepala pasar.");
    await inBothLooks(editor, "the form of an assignment");
    await form.getByRole("button", { name: "Tugaskan" }).click();
    await expect(editor.getByText("Ditugaskan", { exact: true }).first()).toBeVisible();
  });

  await test.step("one of the two cannot, says why, and it leaves their desk", async () => {
    await other.goto("/desk");
    const mine = other.getByRole("listitem").filter({ hasText: title });
    await mine.getByRole("button", { name: "Tidak bisa" }).click();
    const dialog = other.getByRole("dialog", { name: "Tidak bisa mengerjakan?" });
    await dialog.getByRole("button", { name: "Kirim ke redaktur" }).click();
    await expect(dialog.getByText("Tuliskan alasannya")).toBeVisible();
    await expectAccessible(other, "the dialog of one who cannot");
    await dialog.getByRole("textbox").fill("Sedang meliput di Sarolangun sampai sore.");
    await dialog.getByRole("button", { name: "Kirim ke redaktur" }).click();
    // While it is open nothing else of the page counts as there.
    await expect(dialog).toBeHidden();
    await expect(mine).toHaveCount(0);
  });

  await test.step("the editor reads the reason", async () => {
    await editor.reload();
    await expect(editor.getByText("Sedang meliput di Sarolangun sampai sore.").first()).toBeVisible();
  });

  await test.step("the other begins in one press: title, section and place are filled in", async () => {
    await reporter.goto("/desk");
    await expectNoSidewaysScroll(reporter, "Meja saya with an assignment");
    const mine = reporter.getByRole("listitem").filter({ hasText: title });
    await expect(mine.getByText(/Tenggat/)).toBeVisible();
    await expect(mine.getByText("Temui dua pedagang dan kepala pasar.")).toBeVisible();
    await inBothLooks(reporter, "Meja saya with an assignment");
    await mine.getByRole("button", { name: "Mulai menulis" }).click();
    await reporter.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
    const desk = new WritingDesk(reporter);
    await desk.ready();
    await expect(desk.title).toHaveValue(title);
    await expect(reporter.getByText("Draf", { exact: true }).first()).toBeVisible();
  });

  await test.step("the editor sees who has what until when, by deadline and by person", async () => {
    await editor.goto("/desk/assignments");
    const row = editor.getByRole("listitem").filter({ hasText: title }).first();
    await expect(row.getByText("Draf", { exact: true })).toBeVisible();
    await expect(row.getByText(/Tenggat/)).toBeVisible();
    await expect(editor.getByText(/Lewat tenggat/).first()).toBeVisible();
    await inBothLooks(editor, "who has what until when");
    await editor.getByRole("link", { name: "Menurut orang" }).click();
    await expect(editor.getByRole("heading", { level: 3, name: /Masrul/ })).toBeVisible();
    await inBothLooks(editor, "who has what, by person");
    await editor.goto("/desk/assignments/assign");
    await inBothLooks(editor, "a new assignment");
  });
});

test("of two editors who answer one pitch at once, the later one is told and can go on", async ({
  as,
  newsroom,
}) => {
  const db = await databaseOf(newsroom);
  const { storyId } = await storyInState(db, await demoStaff(db), "pitch", "Usulan yang diperebutkan");
  await db.$client.end();
  const [editor, managing, reporter] = await Promise.all([
    as("editor"),
    as("managingEditor"),
    as("reporter"),
  ]);
  await Promise.all([editor, managing].map((page) => page.goto(`/desk/assignments/${storyId}`)));
  await editor.getByRole("button", { name: "Tolak usulan" }).click();
  const dialog = editor.getByRole("dialog", { name: "Tolak usulan" });
  await dialog.getByRole("textbox").fill("Sudah diliput kemarin.");
  await managing.getByRole("button", { name: "Terima jadi draf" }).click();
  await expect(managing.getByText("Draf", { exact: true }).first()).toBeVisible();
  await dialog.getByRole("button", { name: "Tolak usulan" }).click();
  await expect(dialog.getByText(/baru saja diterima sebagai draf oleh Yulia/)).toBeVisible();
  await expect(dialog.getByRole("textbox")).toHaveValue("Sudah diliput kemarin.");
  await dialog.getByRole("button", { name: "Muat ulang" }).click();
  await expect(editor.getByRole("link", { name: "Buka naskah" })).toBeVisible();

  await reporter.goto("/desk");
  await expect(reporter.getByRole("link", { name: "Usulan yang diperebutkan" })).toBeVisible();
  await reporter.goto("/desk/assignments/assign");
  await expect(reporter.getByText("Tidak ditemukan")).toBeVisible();
  for (const address of ["bukan-id", "01900000-0000-7000-8000-000000000000"]) {
    const answer = await reporter.goto(`/desk/assignments/${address}`);
    expect(answer?.status()).toBe(404);
  }
});

test.describe("on a phone", () => {
  test.use({ ...pixel, viewport: { width: 390, height: 844 } });

  test("a sent story is recalled out of the list, and once review has begun it says with whom", async ({
    as,
    newsroom,
  }) => {
    const db = await databaseOf(newsroom);
    const staff = await demoStaff(db);
    await storyInState(db, staff, "in-review", "Naskah yang ditarik lagi");
    const held = await storyInState(db, staff, "in-review", "Naskah yang sudah ditinjau");
    await db.$client.end();
    const editor = await as("editor");
    await editor.goto(`/desk/stories/${held.storyId}/review`);
    await editor.getByRole("button", { name: "Saya tinjau" }).click();
    await expect(editor.getByText("Anda meninjau naskah ini")).toBeVisible();

    const reporter = await as("reporter");
    await reporter.goto("/desk");
    const taken = reporter.getByRole("listitem").filter({ hasText: "Naskah yang sudah ditinjau" });
    await expect(taken.getByText(/Bakhtiar Ramli sudah mulai meninjau/)).toBeVisible();
    await expect(taken.getByRole("button", { name: "Tarik kembali" })).toHaveCount(0);
    const free = reporter.getByRole("listitem").filter({ hasText: "Naskah yang ditarik lagi" });
    await free.getByRole("button", { name: "Tarik kembali" }).click();
    await expect(reporter.getByText("Naskah ditarik kembali.")).toBeVisible();
    await expect(free.getByRole("button", { name: "Tarik kembali" })).toHaveCount(0);
    await expectNoSidewaysScroll(reporter, "Meja saya");
    await inBothLooks(reporter, "Meja saya");
  });
});

test("an embargo is agreed in the schedule and seen by everybody who opens the story", async ({
  as,
  newsroom,
}) => {
  const db = await databaseOf(newsroom);
  const { storyId } = await storyInState(db, await demoStaff(db), "approved", "Berita yang diembargo");
  await db.$client.end();
  const editor = await as("editor");
  await editor.goto(`/desk/stories/${storyId}/review`);
  await editor.getByRole("button", { name: "Jadwalkan" }).click();
  const dialog = editor.getByRole("dialog", { name: "Jadwalkan tayang" });
  await dialog.getByLabel("Tanggal").fill(inDays(1));
  await dialog.getByLabel("Jam (WIB)", { exact: true }).fill("06:00");
  await dialog.getByLabel("Ada embargo").check();
  const [until, ends] = [dialog.getByLabel("Embargo sampai"), dialog.getByLabel(/^Jam berakhir/)];
  await until.fill("2020-01-01");
  await dialog.getByRole("button", { name: /^Jadwalkan/ }).click();
  await expect(dialog.getByText("Embargo itu sudah berakhir.", { exact: false })).toBeVisible();
  await until.fill(inDays(2));
  await ends.fill("20:00");
  await expect(dialog.getByText(/^Menunggu embargo: tayang/)).toBeVisible();
  await expectAccessible(editor, "the schedule with an embargo");
  await dialog.getByRole("button", { name: /^Jadwalkan .* 20\.00 WIB$/ }).click();
  await expect(editor.getByText(/^Embargo sampai/)).toBeVisible();
  await editor.getByRole("button", { name: "Terbitkan" }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "Terbitkan" }).click();
  await expect(editor.getByText("Berita ini masih diembargo.", { exact: false })).toBeVisible();
  const reporter = await as("otherReporter");
  await reporter.goto(`/desk/stories/${storyId}/review`);
  await expect(reporter.getByText(/^Embargo sampai/)).toBeVisible();
});

async function inBothLooks(page: Page, where: string): Promise<void> {
  for (const colorScheme of looks) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `${where}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** A day from now by the calendar of Jakarta, as a date input takes it. */
function inDays(days: number): string {
  const day = new Date(Date.now() + days * 24 * 3_600_000 + 7 * 3_600_000);
  return day.toISOString().slice(0, 10);
}
