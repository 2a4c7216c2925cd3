import { storyInState } from "#db/testing/newsroom.ts";
import { publicPathOf } from "#newsroom/review/queries.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";
import { readerAddresses } from "../support/reader-addresses.ts";

test("the managing editor writes a fixed page anew, is refused once, and readers get it", async ({
  as,
  page,
}) => {
  test.setTimeout(120_000);
  const desk = await as("managingEditor");
  await desk.goto("/desk/site");
  await desk.getByRole("link", { name: "Tentang kami" }).click();
  const body = desk.getByRole("textbox", { name: "Isi halaman" });
  await expect(body).toContainText("memberitakan apa yang terjadi");
  await expectAccessible(desk, "the editor of a page");

  await test.step("a page without a title is not published, and its words stay", async () => {
    await body.click();
    await desk.keyboard.press("Control+End");
    await desk.keyboard.type(" Kami berkantor di tepi sungai.");
    await desk.getByLabel("Judul", { exact: true }).fill("");
    await desk.getByRole("button", { name: "Terbitkan" }).click();
    const asked = desk.getByRole("dialog");
    await asked.getByRole("button", { name: "Terbitkan" }).click();
    await expect(asked.getByText("Isi judul halaman.")).toBeVisible();
    await asked.getByRole("button", { name: "Batal" }).click();
    await expect(body).toContainText("Kami berkantor di tepi sungai.");
  });

  await test.step("of two who save, the second is told and keeps what they typed", async () => {
    await desk.getByLabel("Judul", { exact: true }).fill("Siapa kami");
    const other = await desk.context().newPage();
    await other.goto("/desk/site/pages/tentang");
    await other.getByLabel("Kalimat pengantar").fill("Kalimat rekan.");
    await other.getByRole("button", { name: "Simpan draf" }).click();
    await expect(other.getByText("Draf tersimpan.")).toBeVisible();
    await other.close();
    await desk.getByRole("button", { name: "Simpan draf" }).click();
    await expect(desk.getByText("Rekan Anda baru saja mengubah halaman ini.")).toBeVisible();
    await expect(desk.getByLabel("Judul", { exact: true })).toHaveValue("Siapa kami");
    await desk.getByRole("button", { name: "Buka yang terbaru" }).click();
    await desk.getByRole("dialog").getByRole("button", { name: "Buka yang terbaru" }).click();
    await expect(desk.getByLabel("Kalimat pengantar")).toHaveValue("Kalimat rekan.");
  });

  await test.step("what is published stands on the site and in its footer; the draft never did", async () => {
    await page.goto("/tentang");
    await expect(page.getByText("Kalimat rekan.")).toHaveCount(0);
    await desk.getByLabel("Judul", { exact: true }).fill("Siapa kami");
    await body.click();
    await desk.keyboard.press("Control+Home");
    await desk.getByRole("button", { name: "Subjudul", exact: true }).click();
    await desk.getByRole("button", { name: "Terbitkan" }).click();
    await desk.getByRole("dialog").getByRole("button", { name: "Terbitkan" }).click();
    await expect(desk.getByText("Halaman terbit.")).toBeVisible();
    await expect(desk.getByText("Versi 1").first()).toBeVisible();
    await expect(async () => {
      await page.goto("/tentang");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Siapa kami", { timeout: 500 });
    }).toPass();
    await expect(page.locator(".written h2")).toHaveCount(1);
    await expect(page.getByRole("contentinfo").getByRole("link", { name: "Siapa kami" })).toBeVisible();
  });
});

test("a section gets another address and every old one leads on; a place takes no spelling that is taken", async ({
  as,
  newsroom,
  page,
}) => {
  test.setTimeout(120_000);
  const db = await databaseOf(newsroom);
  const { storyId } = await storyInState(
    db,
    await demoStaff(db),
    "published",
    "Jalan kampung ditambal warga",
  );
  const path = await publicPathOf(storyId, db);
  if (!path) throw new Error("the story is public");
  const desk = await as("managingEditor");
  await desk.goto("/desk/site/sections");
  await expectAccessible(desk, "the sections");
  await desk.getByRole("button", { name: "Ubah: Daerah" }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByLabel("Alamat").fill("politik");
  await dialog.getByRole("button", { name: "Simpan" }).click();
  await expect(dialog.getByText("Alamat /politik sudah dipakai")).toBeVisible();
  await dialog.getByLabel("Alamat").fill("kabar-daerah");
  await dialog.getByRole("button", { name: "Simpan" }).click();
  await expect(desk.getByText("Kanal tersimpan.")).toBeVisible();
  await expect(async () => {
    await page.goto(path);
    await expect(page).toHaveURL(/\/kabar-daerah\//, { timeout: 500 });
  }).toPass();
  await page.goto("/daerah");
  await expect(page).toHaveURL(/\/kabar-daerah$/);

  // The other journeys know it by its old address: it may come back to that.
  await desk.getByRole("button", { name: "Ubah: Daerah" }).click();
  await dialog.getByLabel("Alamat").fill("daerah");
  await dialog.getByRole("button", { name: "Simpan" }).click();
  await expect(desk.getByText("Alamat lama: /kabar-daerah")).toBeVisible();

  await desk.goto("/desk/site/places");
  await expectAccessible(desk, "the places");
  await desk.getByRole("button", { name: "Ubah: Kerinci" }).click();
  await dialog.getByLabel("Ejaan lain").fill("Siulak\nBangko");
  await dialog.getByRole("button", { name: "Simpan" }).click();
  await expect(dialog.getByText("Ejaan “bangko” sudah dipakai untuk Merangin.")).toBeVisible();
  await dialog.getByLabel("Ejaan lain").fill("Siulak\nKayu Aro");
  await dialog.getByRole("button", { name: "Simpan" }).click();
  await expect(desk.getByText("Wilayah tersimpan.")).toBeVisible();
  await page.goto("/daerah");
  await page.getByRole("link", { name: "Kerinci", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kabupaten Kerinci");
  await expect(page.locator(".rows article").first()).toBeVisible();
  await db.$client.end();
});

test("a reader without script reports an error right from a story, mends the form, and finds a story at a wrong address", async ({
  browser,
  newsroom,
}) => {
  const db = await databaseOf(newsroom);
  const { news } = await readerAddresses(db);
  await db.$client.end();
  const context = await browser.newContext({
    baseURL: newsroom.url,
    javaScriptEnabled: false,
    viewport: { width: 320, height: 720 },
  });
  const reader = await context.newPage();
  await reader.goto(news.path);
  await reader.getByRole("link", { name: "Laporkan kekeliruan" }).click();
  await expect(reader.locator(".about").getByRole("link")).toHaveText(news.title);
  await reader.getByLabel("Apa yang keliru?").fill("Nama jembatannya keliru.");
  await reader.getByLabel("Seharusnya bagaimana?").fill("Jembatan Aur Duri.");
  await reader.getByLabel("Nama Anda").fill("Siti Aminah");
  await reader.getByLabel("Surel atau nomor telepon").fill("siti");
  await reader.getByRole("button", { name: "Kirim ke redaksi" }).click();
  await expect(reader.getByText("Itu bukan alamat surel")).toBeVisible();
  await expect(reader.getByLabel("Apa yang keliru?")).toHaveValue("Nama jembatannya keliru.");
  await expect(reader.locator(".about").getByRole("link")).toHaveText(news.title);
  await expectNoSidewaysScroll(reader, "the short form after a mistake");
  await reader.getByLabel("Surel atau nomor telepon").fill("siti@contoh.example");
  await reader.getByRole("button", { name: "Kirim ke redaksi" }).click();
  await expect(reader.locator(".receipt")).toHaveText(/^[2-9a-z]{4}-[2-9a-z]{4}$/i);

  const slug = news.path.split("/").at(-1) ?? "";
  const lost = await reader.goto(`/2019/03/${slug}.html`);
  expect(lost?.status()).toBe(404);
  await reader.locator(".guesses").getByRole("link", { name: news.title }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(news.title);
  await context.close();
});

test("pictures, a video, an opinion and the lists of places and days are read in light and dark, on a small phone", async ({
  page,
  newsroom,
}) => {
  test.setTimeout(120_000);
  const db = await databaseOf(newsroom);
  const { photo, publicPaths } = await readerAddresses(db);
  await db.$client.end();
  const video = [...publicPaths].find((path) => path.includes("layar-tancap")) ?? "";
  const opinion = [...publicPaths].find((path) => path.startsWith("/opini/")) ?? "";
  await page.setViewportSize({ width: 320, height: 720 });
  const inBoth = [photo.path, video, opinion, "/wilayah"];
  const paths = { light: [...inBoth, "/wilayah/batanghari", "/indeks", "/kirim-rilis"], dark: inBoth };
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of paths[colorScheme]) {
      await page.goto(path);
      await expectAccessible(page, `${path}, ${colorScheme}`);
      await expectNoSidewaysScroll(page, path);
    }
  }
  await page.goto(photo.path);
  await expect(page.locator("figcaption .count").nth(1)).toHaveText("2 dari 6");
  await page.goto(opinion);
  await expect(page.getByRole("heading", { name: "Tentang penulis" })).toBeVisible();
  await page.route("https://www.youtube-nocookie.com/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>video</title>" }),
  );
  await page.goto(video);
  await expect(page.locator("iframe")).toHaveCount(0);
  await page.getByRole("link", { name: "Tonton di YouTube" }).click();
  await expect(page.locator("iframe")).toHaveAttribute(
    "src",
    /^https:\/\/www\.youtube-nocookie\.com\/embed\//,
  );
});
