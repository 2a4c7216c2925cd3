import { devices, type Page } from "@playwright/test";
import { demoPassword, expect, people, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { phonePhoto } from "../support/pictures.ts";
import { releaseText } from "../support/release-text.ts";
import { expectTouchTargets } from "../support/touch-targets.ts";

const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
test.use({ ...pixel, viewport: { width: 390, height: 844 } });

interface Shared {
  text?: string;
  url?: string;
  photos?: readonly Buffer[];
}

/** Shares as another app does: the system posts a form to the address that the manifest names. */
async function shareFromOutside(page: Page, { text = "", url = "", photos = [] }: Shared): Promise<void> {
  const files = photos.map((photo, at) => ({
    name: `IMG-WA000${at}.jpg`,
    content: photo.toString("base64"),
  }));
  const arrived = page.waitForURL(/\/desk\/share$|\/masuk/);
  await page.evaluate(
    ({ text: words, url: address, files: pictures }) => {
      const form = document.createElement("form");
      Object.assign(form, { method: "post", enctype: "multipart/form-data", action: "/desk/share/receive" });
      for (const [name, value] of [
        ["title", ""],
        ["text", words],
        ["url", address],
      ] as const) {
        const field = document.createElement("textarea");
        Object.assign(field, { name, value });
        form.append(field);
      }
      const input = document.createElement("input");
      Object.assign(input, { type: "file", name: "files", multiple: true });
      const chosen = new DataTransfer();
      for (const { name, content } of pictures) {
        const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
        chosen.items.add(new File([bytes], name, { type: "image/jpeg" }));
      }
      input.files = chosen.files;
      form.append(input);
      document.body.append(form);
      form.submit();
    },
    { text, url, files },
  );
  await arrived;
}

/** The service worker stands between this page and the network. */
async function controlled(page: Page): Promise<void> {
  await page.goto("/desk");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test("photos and words from WhatsApp become a story, and a long text goes through the release desk", async ({
  as,
}) => {
  test.setTimeout(150_000);
  const page = await as("reporter");
  await controlled(page);
  await shareFromOutside(page, { photos: [await phonePhoto(1200, 800), await phonePhoto(800, 1200)] });
  await expect(page.getByRole("heading", { level: 1, name: "Kiriman" })).toBeVisible();
  await shareFromOutside(page, { text: releaseText });
  await expect(page.getByRole("checkbox", { name: "Pakai" })).toHaveCount(2);
  await expect(page.getByRole("list", { name: "2 foto" }).getByRole("img")).toHaveCount(2);

  await test.step("what was shared by mistake is thrown away, and comes back", async () => {
    await page.getByRole("button", { name: "Buang kiriman" }).last().tap();
    await expect(page.getByRole("checkbox", { name: "Pakai" })).toHaveCount(0);
    await page.getByRole("button", { name: "Urungkan" }).tap();
    await expect(page.getByRole("checkbox", { name: "Pakai" })).toHaveCount(2);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `what was shared, ${colorScheme}`);
    await page.screenshot({ path: `test-results/share-390-${colorScheme}.png` });
  }
  await expectNoSidewaysScroll(page, "what was shared");
  await expectTouchTargets(page, "what was shared");

  await page.getByRole("button", { name: "Jadikan naskah baru" }).tap();
  await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  const desk = new WritingDesk(page);
  const storyId = page.url().split("/").at(-1) ?? "";
  const release = page.getByRole("dialog", { name: "Rapikan siaran pers" });
  await expect(release).toBeVisible({ timeout: 20_000 });
  await release.getByRole("button", { name: "Pakai hasil" }).tap();
  await expect(desk.body).toContainText("Kegiatan");
  await expect(page.getByText(/\d foto masuk ke naskah/).last()).toBeVisible({ timeout: 60_000 });
  await desk.stored();

  await test.step("it is in the story once, and nothing waits any more", async () => {
    await desk.open(storyId);
    await expect(desk.body).toContainText("Kegiatan");
    await expect(desk.body.getByRole("group", { name: "Foto" })).toHaveCount(1);
    await expect(page.getByRole("region", { name: "Kiriman untuk naskah ini" })).toHaveCount(0);
    await page.goto("/desk/share");
    await expect(page.getByText("Mulai menulis")).toBeVisible();
    await expectAccessible(page, "the shortcut to writing");
  });
});

test("who is signed out signs in, and what was shared is still there", async ({ page }) => {
  await page.goto("/masuk");
  await shareFromOutside(page, {
    text: "Air naik di Legok",
    url: "https://jambi.example/banjir",
    photos: [await phonePhoto(400, 300)],
  });
  await page.waitForURL(/\/masuk\?ke=/);
  await page.getByLabel("Surel").fill(people.reporter);
  await page.getByLabel("Kata sandi", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "Masuk", exact: true }).tap();
  await page.waitForURL(/\/desk\/share$/);
  await expect(page.getByText("Air naik di Legok")).toBeVisible();
  await expect(page.getByText("https://jambi.example/banjir")).toBeVisible();
  await expect(page.getByRole("list", { name: "1 foto" })).toBeVisible();
});

test("without a connection a known story opens, takes what is shared, and sends it on return", async ({
  as,
}) => {
  test.setTimeout(150_000);
  const page = await as("reporter");
  await controlled(page);
  const desk = new WritingDesk(page);
  const storyId = await desk.begin();
  await desk.title.fill("Banjir di Legok");
  await desk.stored();
  await expect
    .poll(() =>
      page.evaluate(
        (path) => caches.match(path).then((kept) => kept !== undefined),
        `/desk/stories/${storyId}`,
      ),
    )
    .toBe(true);
  await page.goto("/desk/share");

  await page.context().setOffline(true);
  await shareFromOutside(page, { text: "Air setinggi lutut orang dewasa." });
  await page.getByRole("button", { name: "Jadikan naskah baru" }).tap();
  await expect(page.getByText("Naskah baru perlu jaringan")).toBeVisible();
  await page.getByRole("button", { name: "Masukkan ke naskah" }).tap();
  await page
    .getByRole("dialog", { name: "Pilih naskah" })
    .getByRole("button", { name: "Banjir di Legok" })
    .first()
    .tap();
  await expect(desk.title).toHaveValue("Banjir di Legok", { timeout: 20_000 });
  await expect(desk.body).toContainText("Air setinggi lutut orang dewasa.");
  await expect(page.locator('[data-saving="offline"]')).toBeVisible();
  await page.goto("/desk/board");
  await expect(page.getByRole("heading", { name: "Tidak ada sambungan" })).toBeVisible();
  await page.getByRole("link", { name: /Banjir di Legok/ }).tap();
  await expect(desk.body).toContainText("Air setinggi lutut orang dewasa.");

  await page.context().setOffline(false);
  await desk.stored();
});

test("signing out takes the desk's pages off the device, and the reader's site is left alone", async ({
  as,
}) => {
  const page = await as("reporter");
  await controlled(page);
  await expect.poll(() => page.evaluate(() => caches.match("/desk").then(Boolean))).toBe(true);
  await page.goto("/desk/account");
  await page.getByRole("button", { name: "Keluar" }).tap();
  await page.waitForURL(/\/masuk/);
  expect(await page.evaluate(() => caches.match("/desk").then(Boolean))).toBe(false);
  await page.goto("/");
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await page.context().setOffline(true);
  await page.goto("/desk");
  await expect(page.getByRole("heading", { name: "Tidak ada sambungan" })).toBeVisible();
  await expect(page.getByRole("link", { name: /./ })).toHaveCount(1);
});

test("the desk's manifest names the app, its pictures and where shares arrive", async ({ as }) => {
  const page = await as("reporter");
  await page.goto("/desk");
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = await (await page.request.get(address ?? "")).json();
  expect(manifest).toMatchObject({
    id: "/desk",
    scope: "/desk",
    lang: "id",
    share_target: { action: "/desk/share/receive", method: "POST" },
  });
  expect(manifest.shortcuts.map(({ name }: { name: string }) => name)).toEqual(["Tulis berita", "Meja saya"]);
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (picture) => {
      const image = new Image();
      image.src = picture;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
});
