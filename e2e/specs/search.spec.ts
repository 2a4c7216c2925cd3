import { expect, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader misspells a word, is understood, narrows the answers and lets go of it again", async ({
    page,
  }) => {
    await page.goto("/cari?q=hraga+cabai");
    await expect(page.getByText("Menampilkan hasil untuk")).toBeVisible();
    const answers = page.getByRole("main").locator("article h2");
    await expect(answers.first()).toContainText("Harga Cabai Merah");
    const all = await answers.count();
    await page.getByText(/^Kanal Semua$/).click();
    const economy = page.getByRole("link", { name: /^Ekonomi\s*\d+$/ });
    const said = Number((await economy.textContent())?.replace(/\D/g, ""));
    await economy.click();
    await expect(page).toHaveURL(/kanal=ekonomi/);
    await expect(answers).toHaveCount(said);

    // Days the wrong way round are turned; before there was a newspaper there is nothing.
    await page.getByText(/^Waktu Kapan saja$/).click();
    await page.getByLabel("Dari tanggal").fill("2001-02-03");
    await page.getByLabel("Sampai tanggal").fill("2001-01-01");
    await page.getByRole("button", { name: "Terapkan" }).click();
    await expect(page.getByText("Tidak ada berita yang cocok")).toBeVisible();
    await expect(page.locator(".narrow summary").nth(1)).toContainText(/2001.*sampai.*2001/);
    await page.getByRole("link", { name: "Hapus saringan" }).click();
    await expect(answers).toHaveCount(all);
    await page.getByRole("link", { name: "Terbaru" }).click();
    await expect(page.getByRole("link", { name: "Terbaru" })).toHaveAttribute("aria-current", "true");
  });

  test("a search that leads nowhere shows where to go, and a topic opens from it", async ({ page }) => {
    await page.goto("/");
    await page.goto("/cari");
    await page.getByRole("main").getByRole("searchbox").fill("zzqxwv");
    await page.getByRole("main").getByRole("button", { name: "Cari" }).click();
    await expect(page.getByText("Tidak ada berita yang cocok dengan “zzqxwv”.")).toBeVisible();
    const topics = page.getByRole("region", { name: "Topik yang sedang banyak diberitakan" });
    const first = topics.getByRole("link").first();
    const name = (await first.textContent())?.trim() ?? "";
    await first.click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
    // The name of a topic in a question leads to its page.
    await page.goto(`/cari?q=${encodeURIComponent(name)}`);
    await expect(page.getByRole("main").getByRole("link", { name: `Topik ${name}` })).toBeVisible();
  });

  test("a story leads on: what is about the same, what comes next, and what its section reads most", async ({
    page,
  }) => {
    await page.goto("/cari?q=cabai");
    await page.getByRole("main").locator("article h2 a").first().click();
    await expect(page.getByRole("heading", { name: /^Selanjutnya di / })).toBeVisible();
    const related = page.locator(".related");
    await expect(related.locator("article").first()).toBeVisible();
    const own = new URL(page.url()).pathname;
    await expect(related.locator(`a[href="${own}"]`)).toHaveCount(0);
    await page.goto("/daerah");
    await expect(page.getByRole("heading", { name: "Terpopuler di Daerah" })).toBeVisible();
  });
});

test("the menus of a search work by keyboard, stay on a small page and are clean in both looks", async ({
  page,
}) => {
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto("/cari?q=jalan");
      const menu = page.locator(".narrow summary").nth(1);
      await menu.focus();
      await page.keyboard.press("Enter");
      await expect(page.getByLabel("Dari tanggal")).toBeVisible();
      const where = `search at ${width} px, ${colorScheme}`;
      await expectNoSidewaysScroll(page, where);
      if (width !== 390) await expectAccessible(page, where);
    }
  }
});
