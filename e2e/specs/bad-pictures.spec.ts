import { expect, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";
import {
  type BadPicture,
  heic,
  hugePng,
  pageAsPhoto,
  svgAsPhoto,
  truncatedJpeg,
} from "../support/bad-pictures.ts";

// A trace fetches the bodies of pictures that the page shows from `blob:` by itself, against the page's policy.
test.use({ trace: "off" });

test("a picture that cannot be used is told in words in the picker, each its own", async ({ as }) => {
  test.setTimeout(150_000);
  const reporter = await as("reporter");
  const desk = new WritingDesk(reporter);
  await desk.begin();
  await reporter.getByRole("button", { name: "Tambah foto utama" }).click();
  const picker = reporter.getByRole("dialog", { name: "Pasang foto" });
  const cases: readonly (readonly [BadPicture, RegExp])[] = [
    [await hugePng(), /lebih dari 60 megapiksel/],
    [svgAsPhoto(), /SVG tidak diterima/],
    [heic(), /HEIC belum dapat diterima/],
    [await truncatedJpeg(), /rusak atau terpotong/],
    [pageAsPhoto(), /bukan berkas foto/],
    [{ name: "kosong.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(0) }, /Berkas ini kosong/],
  ];
  for (const [picture, words] of cases) {
    await picker.locator('input[type="file"]').first().setInputFiles(picture);
    const row = picker.getByRole("listitem").filter({ hasText: picture.name });
    await expect(row.getByRole("alert"), picture.name).toHaveText(words, { timeout: 30_000 });
    await row.getByRole("button", { name: `Hapus ${picture.name} dari daftar` }).click();
    await expect(row).toHaveCount(0);
  }
  await expect(picker).toBeVisible();
});
