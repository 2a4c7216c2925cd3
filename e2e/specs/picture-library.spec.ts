import { eq, isNotNull } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { completeContent } from "#db/testing/newsroom.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";
import { scenePhoto } from "../support/pictures.ts";

const yesterday = new Date(Date.now() - 36 * 3_600_000).toISOString().slice(0, 10);

async function pictureNamed(db: Database, fileName: string) {
  const [row] = await db.select().from(media).where(eq(media.fileName, fileName));
  if (!row) throw new Error(`${fileName} was uploaded`);
  return row;
}

test("photos are described together, their rights end, and a story with one is held back until they are renewed", async ({
  as,
  newsroom,
}) => {
  test.setTimeout(150_000);
  const reporter = await as("reporter");
  await reporter.goto("/desk/pictures");
  await reporter.waitForLoadState("networkidle");
  const files = await Promise.all(
    [41, 42].map(async (seed) => ({
      name: `HAK_${seed}.jpg`,
      mimeType: "image/jpeg",
      buffer: await scenePhoto(seed),
    })),
  );
  await reporter.locator('input[type="file"]').first().setInputFiles(files);
  await expect(reporter.getByText("Siap dipakai")).toHaveCount(2, { timeout: 60_000 });

  await reporter.getByRole("button", { name: "Pilih beberapa" }).click();
  for (const { name } of files) {
    await reporter
      .getByRole("button", { name: new RegExp(`Pilih foto: .*${name}|Pilih foto: ${name}`) })
      .click();
  }
  await expect(reporter.getByText("2 dari paling banyak 40 foto dipilih")).toBeVisible();
  await reporter.getByRole("button", { name: "Isi keterangan" }).last().click();
  const sheet = reporter.getByRole("dialog");
  await expect(sheet.getByRole("heading", { name: "Keterangan 2 foto" })).toBeVisible();
  await sheet.getByLabel("Keterangan foto: HAK_41.jpg").fill("Panen di Desa Pudak, Jumat (20/11/2026).");
  await sheet.getByLabel("Kredit").fill("Kantor Berita Uji");
  await sheet.getByLabel("Hak pakai").selectOption({ label: "Kantor berita" });
  await sheet.getByLabel("Boleh dimuat sampai").fill(yesterday);
  await expectAccessible(reporter, "several pictures on one sheet");
  await sheet.getByRole("button", { name: "Simpan 2 foto" }).click();
  await expect(reporter.getByText("Keterangan 2 foto tersimpan")).toBeVisible();
  await expect(reporter.getByText(/Hak habis sejak/)).toHaveCount(2);

  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  const picture = await pictureNamed(db, "HAK_41.jpg");
  expect(picture).toMatchObject({ credit: "Kantor Berita Uji", rights: "agency", rightsUntil: yesterday });
  const content = {
    ...completeContent(staff.sectionId, "Panen lebih awal di Pudak"),
    picture: { mediaId: picture.id, caption: picture.caption, credit: picture.credit, alt: "Petani" },
  };
  const { storyId } = await createStory({ actor: staff.writer, content }, db);
  await submitStory({ actor: staff.writer, storyId, expectedVersion: 1 }, db);
  await db.$client.end();

  const editor = await as("editor");
  await editor.goto(`/desk/stories/${storyId}/review`);
  await expect(editor.getByText(/Hak pakai foto “Panen di Desa Pudak/).first()).toBeVisible();
  const approve = editor.getByRole("button", { name: "Setujui", exact: true });
  await expect(approve).toBeDisabled();

  // The library says so to whoever opens it, and leads there.
  await editor.goto("/desk/pictures");
  await expect(editor.getByText(/2 foto sudah habis hak pakainya/)).toBeVisible();
  await editor.getByRole("button", { name: "Tampilkan" }).click();
  const found = editor.getByRole("list", { name: "Pustaka foto" }).getByRole("listitem");
  await expect(found).toHaveCount(2);
  await editor.getByRole("button", { name: /Buka foto: Panen di Desa Pudak/ }).click();
  await editor.getByRole("dialog").getByLabel("Boleh dimuat sampai").fill("");
  await editor.getByRole("dialog").getByRole("button", { name: "Simpan" }).click();
  await expect(editor.getByText("Keterangan foto tersimpan")).toBeVisible();
  await editor.goto(`/desk/stories/${storyId}/review`);
  await approve.click();
  await expect(editor.getByText("Disetujui").first()).toBeVisible();
});

test("the managing editor replaces a picture that readers see, and takes it back; an editor may not", async ({
  as,
  newsroom,
  page: reader,
}) => {
  test.setTimeout(150_000);
  const db = await databaseOf(newsroom);
  const [shown] = await db
    .select({
      path: publicStories.slug,
      section: publicStories.sectionSlug,
      id: media.id,
      token: media.token,
      caption: media.caption,
    })
    .from(publicStories)
    .innerJoin(media, eq(media.id, publicStories.pictureId))
    .where(isNotNull(publicStories.pictureId))
    .limit(1);
  await db.$client.end();
  if (!shown) throw new Error("the demo has stories with pictures");
  const address = `/${shown.section}/${shown.path}`;
  const pictureOnPage = reader.locator("article figure img").first();

  const replace = async (page: typeof reader) => {
    await page.goto("/desk/pictures");
    await page.waitForLoadState("networkidle");
    await page.getByLabel("Cari foto").fill(shown.caption);
    await page.getByRole("button", { name: `Buka foto: ${shown.caption}` }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText("tampil di situs").first()).toBeVisible();
    await dialog.getByRole("button", { name: "Ganti di semua berita" }).click();
    await dialog
      .getByRole("button", { name: /^Buka foto:/ })
      .first()
      .click();
    await expect(dialog.getByRole("heading", { name: "Ganti foto ini?" })).toBeVisible();
    return dialog;
  };

  const editor = await as("editor");
  const refused = await replace(editor);
  await refused.getByRole("button", { name: /^Ganti di/ }).click();
  await expect(refused.getByRole("alert")).toContainText("hanya redaktur pelaksana");

  const managing = await as("managingEditor");
  const dialog = await replace(managing);
  await expectAccessible(managing, "before a picture is replaced");
  await managing.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(managing, "before a picture is replaced, on a phone");
  await dialog.getByRole("button", { name: /^Ganti di/ }).click();
  await expect(managing.getByText("Foto diganti")).toBeVisible();

  await expect(async () => {
    await reader.goto(address);
    expect(await pictureOnPage.getAttribute("src")).not.toContain(shown.token);
  }).toPass({ timeout: 10_000 });
  // The old file is closed to readers within the seconds that a shared cache may keep it.
  await expect(async () => {
    const old = await reader.request.get(`/media/${shown.token}/640.jpg`);
    expect(old.status()).toBe(404);
  }).toPass({ timeout: 10_000 });

  await managing.getByRole("button", { name: "Urungkan" }).click();
  await expect(async () => {
    await reader.goto(address);
    expect(await pictureOnPage.getAttribute("src")).toContain(shown.token);
  }).toPass({ timeout: 10_000 });
});
