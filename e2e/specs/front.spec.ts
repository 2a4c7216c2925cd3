import { devices, type Locator, type Page } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { personRoles } from "#db/schema/staff.ts";
import { storyInState } from "#db/testing/newsroom.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";

const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
const looks = ["light", "dark"] as const;

test("the managing editor arranges the front by hand, launches it, and brings an earlier one back", async ({
  as,
  page,
  newsroom,
}) => {
  test.setTimeout(240_000);
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  const [first, second] = ["Tanggul Sungai Lagan jebol sebelum subuh", "Bupati meninjau tanggul yang jebol"];
  for (const title of [first, second]) await storyInState(db, staff, "published", title);
  // A second managing editor, for as long as this journey takes.
  const promoted = { personId: staff.editor.personId, role: "managing-editor" as const };
  await db.insert(personRoles).values(promoted);
  const [managing, other] = await Promise.all([as("managingEditor"), as("editor")]);

  try {
    await test.step("what is not launched yet is discarded, after a question", async () => {
      await managing.goto("/desk");
      await managing.getByRole("link", { name: "Halaman depan" }).first().click();
      await expect(managing.getByText("2 perubahan belum diluncurkan")).toBeVisible();
      await managing.getByRole("button", { name: "Buang perubahan" }).click();
      const dialog = managing.getByRole("dialog", { name: "Buang perubahan?" });
      await dialog.getByRole("button", { name: "Buang perubahan" }).click();
      await expect(managing.getByText("Draf sama dengan yang tayang")).toBeVisible();
    });

    await test.step("a story is found and made the lead by keyboard alone; readers see nothing yet", async () => {
      await managing.getByRole("searchbox", { name: "Cari judul" }).fill("sungai lagan");
      await managing.keyboard.press("Enter");
      await expect(managing).toHaveURL(/cari=sungai/);
      await chooseByKeyboard(managing, first, "Pindah ke Utama");
      await expect(slot(managing, "Utama")).toContainText(first);
      await expect(slot(managing, "Utama")).toContainText("Belum diluncurkan");
      expect(await leadOf(page)).not.toBe(first);
    });

    await test.step("the wrong one is taken back in one press", async () => {
      await managing.getByRole("link", { name: "Hapus pencarian" }).click();
      await chooseByKeyboard(managing, second, "Pindah ke Utama");
      await expect(slot(managing, "Utama")).toContainText(second);
      await managing.getByRole("button", { name: "Urungkan langkah terakhir" }).click();
      await expect(slot(managing, "Utama")).toContainText(first);
    });

    await test.step("a pin in the past is refused, one that is to come is shown with its zone", async () => {
      await slot(managing, "Utama").getByRole("button", { name: "Pilihan untuk tempat Utama" }).click();
      await managing.getByRole("menuitem", { name: "Sematkan sampai" }).click();
      const dialog = managing.getByRole("dialog", { name: "Sematkan sampai" });
      await dialog.getByLabel("Sampai tanggal").fill("2020-01-01");
      await expect(dialog.getByText("Waktu itu sudah lewat.", { exact: false })).toBeVisible();
      await dialog.getByRole("button", { name: "Sematkan", exact: true }).click();
      await dialog.getByLabel("Sampai tanggal").fill(tomorrow());
      await dialog.getByLabel("Sampai jam (WIB)").fill("06:00");
      await expectAccessible(managing, "the pin");
      await dialog.getByRole("button", { name: "Sematkan", exact: true }).click();
      await expect(slot(managing, "Utama").getByText(/Sampai .*06\.00 WIB/)).toBeVisible();
    });

    await test.step("the preview shows the draft, and is nobody else's", async () => {
      await managing.getByRole("link", { name: "Pratinjau" }).click();
      const frame = managing.frameLocator("iframe");
      await expect(frame.locator(".card-lead")).toContainText(first);
      await managing.getByRole("button", { name: "Selebar ponsel" }).click();
      await expect(managing.locator("iframe")).toHaveCSS("width", "390px");
      await expectAccessible(managing, "the preview");
      const stranger = await page.request.get("/desk/front/draft", { maxRedirects: 0 });
      expect(stranger.status()).toBe(307);
      await managing.getByRole("link", { name: "Kembali ke susunan" }).click();
    });

    await test.step("launched, it is the readers' lead", async () => {
      await managing.getByRole("button", { name: "Luncurkan" }).click();
      await expect(managing.getByText("Draf sama dengan yang tayang")).toBeVisible();
      await expect.poll(() => leadOf(page)).toBe(first);
    });

    await test.step("a second editor's stale step is refused in words, and still on offer", async () => {
      // Their page hears nothing of what others do.
      await other.route("**/api/desk/changes", (route) => route.abort());
      await other.goto("/desk/front");
      await expect(slot(other, "Utama")).toContainText(first);
      await choose(managing, first, "Pindah ke Kedua, atas");
      await expect(slot(managing, "Kedua, atas")).toContainText(first);
      await choose(other, second, "Pindah ke Utama");
      const refusal = other.getByRole("alert").filter({ hasText: "baru saja diubah oleh Yulia" });
      await expect(refusal).toBeVisible();
      await expect(slot(other, "Kedua, atas")).toContainText(first);
      // By hand nothing stands there: whichever it is, it fills itself.
      await expect(slot(other, "Utama")).toContainText("Otomatis:");
      await refusal.getByRole("button", { name: /^Tetap lakukan/ }).click();
      await expect(slot(other, "Utama")).toContainText(second);
      await expect(slot(other, "Utama")).not.toContainText("Otomatis:");
      await other.getByRole("button", { name: "Luncurkan" }).click();
      await expect.poll(() => leadOf(page)).toBe(second);
    });

    await test.step("an earlier version comes back as a draft, and goes out when it is launched", async () => {
      await managing.goto("/desk/front");
      const versions = managing.getByRole("listitem", { name: /^Versi \d/ });
      await expect(versions.first()).toContainText(/Diluncurkan Bakhtiar.*WIB/);
      await versions.nth(1).getByRole("button", { name: "Kembalikan versi ini" }).click();
      await expect(managing.getByText(/perubahan belum diluncurkan/)).toBeVisible();
      expect(await leadOf(page)).toBe(second);
      await managing.getByRole("button", { name: "Luncurkan" }).click();
      await expect.poll(() => leadOf(page)).toBe(first);
    });
  } finally {
    await db
      .delete(personRoles)
      .where(and(eq(personRoles.personId, promoted.personId), eq(personRoles.role, promoted.role)));
    await db.$client.end();
  }
});

test("breaking news stands over the readers' pages until it is ended", async ({ as, page }) => {
  const managing = await as("managingEditor");
  await managing.goto("/desk/front");
  const panel = managing.getByRole("region", { name: "Berita sela" });
  await panel.getByRole("button", { name: "Pasang berita sela" }).click();
  const dialog = managing.getByRole("dialog", { name: "Pasang berita sela" });
  await dialog.getByRole("button", { name: "Tayangkan" }).click();
  await expect(dialog.getByText("Tulis teksnya atau pilih berita.")).toBeVisible();
  await expectAccessible(managing, "the form of the strip");
  await dialog.getByLabel("Teks").fill("Jembatan Aur Duri ditutup sampai petang");
  await dialog.getByRole("button", { name: "Tayangkan" }).click();
  await expect(panel.getByText(/Tayang sampai .*WIB, dipasang Yulia/)).toBeVisible();

  const strip = page.getByRole("complementary", { name: "Sedang terjadi" });
  for (const address of ["/", "/daerah"]) {
    await expect(async () => {
      await page.goto(address);
      await expect(strip).toContainText("Jembatan Aur Duri ditutup", { timeout: 500 });
    }).toPass();
    for (const colorScheme of looks) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, `breaking news over ${address}, ${colorScheme}`);
    }
  }
  await panel.getByRole("button", { name: "Akhiri sekarang" }).click();
  await expect(panel.getByRole("button", { name: "Pasang berita sela" })).toBeVisible();
  await expect(async () => {
    await page.goto("/");
    await expect(strip).toHaveCount(0, { timeout: 500 });
  }).toPass();
});

test("reporters and editors have no way to the front page", async ({ as }) => {
  const [reporter, editor] = await Promise.all([as("reporter"), as("editor")]);
  await reporter.goto("/desk");
  await expect(reporter.getByRole("link", { name: "Halaman depan" })).toHaveCount(0);
  for (const address of ["/desk/front", "/desk/front/preview", "/desk/front/draft"]) {
    const answer = await reporter.goto(address);
    expect(answer?.status(), `a reporter at ${address}`).toBe(404);
  }
  // An editor has the fronts of their sections here, and neither the front page nor the breaking strip.
  await editor.goto("/desk/front");
  await expect(editor.getByRole("heading", { name: "Halaman Nasional", level: 1 })).toBeVisible();
  await expect(editor.getByRole("link", { name: "Halaman depan" })).toHaveCount(0);
  await expect(editor.getByRole("region", { name: "Berita sela" })).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ ...pixel, viewport: { width: 390, height: 844 } });

  test("the front page is arranged with a thumb", async ({ as }) => {
    const managing = await as("managingEditor");
    await managing.goto("/desk");
    await managing.getByRole("link", { name: "Depan", exact: true }).click();
    await expect(managing.getByRole("heading", { name: "Halaman depan", level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(managing, "the front page by hand");
    for (const colorScheme of looks) {
      await managing.emulateMedia({ colorScheme });
      await expectAccessible(managing, `the front page by hand, ${colorScheme}`);
    }
    const story = managing.getByRole("button", { name: /^Pindahkan “/ }).first();
    const title = /“(.+)”/.exec((await story.getAttribute("aria-label")) ?? "")?.[1] ?? "";
    await story.tap();
    await managing.getByRole("menuitem", { name: "Pindah ke Kedua, tengah" }).tap();
    await expect(slot(managing, "Kedua, tengah")).toContainText(title);
    await managing.getByRole("button", { name: "Urungkan langkah terakhir" }).tap();
    await expect(slot(managing, "Kedua, tengah")).not.toContainText(title);
  });
});

function slot(page: Page, name: string): Locator {
  return page.getByRole("listitem", { name, exact: true });
}

async function choose(page: Page, title: string, to: string): Promise<void> {
  await page.getByRole("button", { name: `Pindahkan “${title}”` }).click();
  await page.getByRole("menuitem", { name: to }).click();
}

/** Opens the menu of a story and chooses in it, without a pointer. */
async function chooseByKeyboard(page: Page, title: string, to: string): Promise<void> {
  await page.getByRole("button", { name: `Pindahkan “${title}”` }).focus();
  await page.keyboard.press("Enter");
  const choice = page.getByRole("menuitem", { name: to });
  await expect(choice).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("ArrowDown");
    await expect(choice).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press("Enter");
}

/** The title that leads the front page for readers now. */
async function leadOf(page: Page): Promise<string> {
  await page.goto("/");
  return page.locator(".card-lead h2").innerText();
}

/** The next day by the calendar of Jakarta, as a date input takes it. */
function tomorrow(): string {
  return new Date(Date.now() + (24 + 7) * 3_600_000).toISOString().slice(0, 10);
}
