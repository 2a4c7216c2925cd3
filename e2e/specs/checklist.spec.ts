import { storyInState } from "#db/testing/newsroom.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";

test("the managing editor requires a standfirst; approval waits for it, and an exception lets a section off", async ({
  as,
  newsroom,
}) => {
  test.setTimeout(120_000);
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  const { storyId } = await storyInState(db, staff, "in-review", "Warga desa menanam seribu bibit durian");
  await db.$client.end();

  const managing = await as("managingEditor");
  await managing.goto("/desk/checklist");
  await expect(managing.getByRole("heading", { name: "Daftar periksa terbit" })).toBeVisible();
  for (const colorScheme of ["dark", "light"] as const) {
    await managing.emulateMedia({ colorScheme });
    await expectAccessible(managing, `the checklist, ${colorScheme}`);
  }
  const level = managing.getByRole("combobox", { name: "Tingkat: Teras judul ada" });
  await level.selectOption({ label: "Wajib" });
  await expect(managing.getByText("Tersimpan. Berlaku untuk persetujuan berikutnya.").first()).toBeVisible();

  const editor = await as("editor");
  await editor.goto(`/desk/stories/${storyId}/review`);
  const approve = editor.getByRole("button", { name: "Setujui", exact: true });
  await expect(editor.getByText("Teras judul belum diisi.").first()).toBeVisible();
  await expect(approve).toBeDisabled();
  // Whoever may not set house rules does not reach the page.
  await editor.goto("/desk/checklist");
  await expect(editor.getByText("Tidak ditemukan").first()).toBeVisible();

  // For all stories there is the level itself: the form says so and keeps what was chosen.
  const rule = managing.getByRole("listitem").filter({ hasText: "Teras judul ada" });
  await rule.getByRole("button", { name: /^Tambah kekecualian/ }).click();
  const form = managing.getByRole("form", { name: "Kekecualian: Teras judul ada" });
  await form.getByLabel("Tingkat").selectOption({ label: "Mati" });
  await form.getByRole("button", { name: "Simpan kekecualian" }).click();
  await expect(form.getByRole("alert")).toContainText("Pilih kanal atau jenis");
  await expect(form.getByLabel("Tingkat")).toHaveValue("off");
  await form.getByLabel("Kanal").selectOption({ label: "Daerah" });
  await form.getByRole("button", { name: "Simpan kekecualian" }).click();
  await expect(rule.getByText("Daerah · Semua jenis")).toBeVisible();

  await editor.goto(`/desk/stories/${storyId}/review`);
  await expect(editor.getByText("Teras judul belum diisi.")).toHaveCount(0);
  await approve.click();
  await expect(editor.getByText("Disetujui").first()).toBeVisible();

  await managing.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(managing, "the checklist on a phone");
  // Put back, and taken back once: the press before is a press away.
  await rule.getByRole("button", { name: "Hapus kekecualian Daerah · Semua jenis" }).click();
  await expect(rule.getByText("Daerah · Semua jenis")).toHaveCount(0);
  await managing.getByRole("button", { name: "Urungkan" }).first().click();
  await expect(rule.getByText("Daerah · Semua jenis")).toBeVisible();
  await rule.getByRole("button", { name: "Hapus kekecualian Daerah · Semua jenis" }).click();
  await level.selectOption({ label: "Mati (bawaan)" });
  await expect(level).toHaveValue("");
});
