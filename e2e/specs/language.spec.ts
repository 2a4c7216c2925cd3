import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";

const marks = (page: Page) => page.locator(".desk-body .lang-mark");
const proposals = (page: Page) =>
  page.getByRole("dialog").filter({ has: page.getByRole("button", { name: "Berikutnya" }) });

test("a reporter sees slips underlined while writing, puts them right by one press and takes it back", async ({
  as,
}) => {
  const page = await as("reporter");
  const desk = new WritingDesk(page);
  await desk.begin();
  await desk.title.fill("Warga Antri Beras");
  await desk.body.click();
  await page.keyboard.type("Wali Kota menghimbau warga tetap tenang. Pemerintah meningkatakn layanan.");
  await expect(marks(page)).toHaveText(["menghimbau", "meningkatakn"], { timeout: 30_000 });

  await marks(page).first().click();
  await expect(proposals(page)).toContainText("bukan ejaan baku");
  await proposals(page).getByRole("button", { name: "mengimbau", exact: true }).click();
  await expect(desk.body).toContainText("Wali Kota mengimbau warga");
  await page.keyboard.press("ControlOrMeta+Z");
  await expect(desk.body).toContainText("Wali Kota menghimbau warga");
  await expect(marks(page)).toHaveCount(2);

  // By the keyboard alone: F7 goes to the title's mark first, then into the body; Enter takes the proposal.
  await desk.title.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("F7");
  await expect(proposals(page).getByRole("button", { name: "Antre", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(desk.title).toHaveValue("Warga Antre Beras");
  await page.keyboard.press("F7");
  await expect(proposals(page)).toContainText("mengimbau");
  await page.keyboard.press("Escape");
  await expect(proposals(page)).toHaveCount(0);
  await expectAccessible(page, "the editor with language marks");
});

test("what one writer ignores is ignored for the others, until it is marked again", async ({ as }) => {
  test.setTimeout(180_000);
  const reporter = await as("reporter");
  const first = new WritingDesk(reporter);
  const storyId = await first.begin();
  await first.body.click();
  await reporter.keyboard.type("Mereka menghimbau semua orang.");
  await expect(marks(reporter)).toHaveCount(1, { timeout: 30_000 });
  await reporter.getByRole("button", { name: "Ajak menulis" }).first().click();
  const invite = reporter.getByRole("dialog", { name: "Ajak menulis bersama" });
  await invite.getByRole("searchbox").or(invite.getByRole("textbox")).first().fill("Rudi");
  await invite.getByRole("button", { name: /Ajak/ }).first().click();
  await expect(reporter.getByText(/sekarang dapat ikut menulis/).first()).toBeVisible();
  await reporter.keyboard.press("Escape");

  const other = await as("otherReporter");
  const second = new WritingDesk(other);
  await second.open(storyId);
  await expect(marks(other)).toHaveCount(1, { timeout: 30_000 });
  await marks(other).first().click();
  await proposals(other).getByRole("button", { name: "Abaikan di naskah ini" }).click();
  for (const page of [other, reporter]) await expect(marks(page)).toHaveCount(0);
  await expect(proposals(other)).toHaveCount(0);
  const panel = reporter.getByRole("region", { name: /^Bahasa/ });
  await expect(panel).toContainText("1 diabaikan di naskah ini.");
  await panel.getByRole("button", { name: "Tandai lagi" }).click();
  await expect(marks(other)).toHaveCount(1);
});

test("an editor keeps a rule: a wrong one is refused with the reason, a right one marks stories at once", async ({
  as,
}) => {
  test.setTimeout(180_000);
  const page = await as("editor");
  await page.goto("/desk/language");
  await expect(page.getByRole("heading", { name: "Aturan bahasa" })).toBeVisible();
  await expectAccessible(page, "the rule table");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, "the rule table in the dark");
  await page.emulateMedia({ colorScheme: "light" });

  await page.getByRole("button", { name: "Tambah aturan" }).click();
  const form = page.getByRole("dialog", { name: "Tambah aturan" });
  await form.getByLabel("Jenis").selectOption({ label: "Pola" });
  await form.getByLabel("Pola", { exact: true }).fill("(menurut hemat");
  await form.getByLabel("Pesan untuk penulis").fill("Ungkapan ini tidak dipakai di sini.");
  await form.getByLabel("Contoh yang harus kena").fill("Menurut hemat kami, harga naik.");
  await form.getByRole("button", { name: "Coba dan simpan" }).click();
  await expect(form.getByRole("alert")).toContainText("Pola tidak dapat dibaca");
  await form.getByLabel("Pola", { exact: true }).fill("menurut hemat (?:kami|saya)");
  await form.getByRole("button", { name: "Coba dan simpan" }).click();
  await expect(form.getByRole("alert")).toContainText("seharusnya kena");
  await form.getByLabel("Pola", { exact: true }).fill("(?i)menurut hemat (?:kami|saya)");
  await form.getByRole("button", { name: "Coba dan simpan" }).click();
  await expect(form).toHaveCount(0);
  await page.getByRole("searchbox", { name: "Cari kata atau pesan" }).fill("hemat");
  await expect(page.getByRole("listitem").filter({ hasText: "menurut hemat" })).toContainText(
    "Buatan redaksi",
  );

  await page.getByLabel("Kata baru").fill("bekarang");
  await page.getByRole("button", { name: "Tambah", exact: true }).click();
  await expect(page.getByRole("button", { name: "Keluarkan bekarang" })).toBeVisible();

  const reporter = await as("reporter");
  const desk = new WritingDesk(reporter);
  await desk.begin();
  await desk.body.click();
  await reporter.keyboard.type("Menurut hemat kami, bekarang itu menyenangkan.");
  await expect(marks(reporter)).toHaveText(["Menurut hemat kami"], { timeout: 30_000 });

  const hidden = await reporter.goto("/desk/language");
  expect(hidden?.status()).toBe(404);
});

test("on a phone the marks can be pressed, and the rule table fits", async ({ as }) => {
  const page = await as("editor");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/desk/language");
  await expectNoSidewaysScroll(page, "the rule table on a phone");
  const desk = new WritingDesk(page);
  await desk.begin();
  await desk.body.click();
  await page.keyboard.type("Mereka menghimbau semua orang.");
  await expect(marks(page)).toHaveCount(1, { timeout: 30_000 });
  await marks(page).first().click();
  await expect(proposals(page)).toBeInViewport({ ratio: 1 });
  await expectNoSidewaysScroll(page, "the editor with proposals on a phone");
  await proposals(page).getByRole("button", { name: "mengimbau", exact: true }).click();
  await expect(desk.body).toContainText("Mereka mengimbau semua orang.");
});

test("an editor reads in the review what is still marked", async ({ as }) => {
  const reporter = await as("reporter");
  const desk = new WritingDesk(reporter);
  const storyId = await desk.begin();
  await desk.title.fill("Antrean di kota");
  await desk.body.click();
  await reporter.keyboard.type("Rapat dimulai pukul 14:05 WIB dirumah ketua.");
  await desk.stored();
  await reporter.goto(`/desk/stories/${storyId}/review`);
  const summary = reporter.getByRole("region", { name: "Bahasa" });
  await expect(summary).toContainText("1 salah · 1 perlu diperiksa");
  await expect(summary).toContainText("di rumah");
});
