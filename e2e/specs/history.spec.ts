import { eq } from "drizzle-orm";
import * as Y from "yjs";
import type { Database } from "#db/client.ts";
import { drafts } from "#db/schema/stories.ts";
import { completeContent, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import type { Body } from "#newsroom/body/types.ts";
import { writeDraft } from "#newsroom/drafts/write-document.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { returnStory } from "#newsroom/workflow/commands/return-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";

const looks = ["light", "dark"] as const;

test("versions are named, compared in every way, and one is restored as a draft", async ({
  as,
  newsroom,
}) => {
  test.setTimeout(150_000);
  const db = await databaseOf(newsroom);
  const storyId = await threeVersions(db, await demoStaff(db));
  await db.$client.end();
  const writer = await as("reporter");
  const history = `/desk/stories/${storyId}/history`;

  await test.step("a version gets a name, by which it is found", async () => {
    await writer.goto(history);
    await writer.getByRole("button", { name: "Beri nama versi 1" }).click();
    const dialog = writer.getByRole("dialog", { name: "Beri nama versi 1" });
    await dialog.getByLabel("Nama versi").fill("Sebelum dipotong");
    await expectAccessible(writer, "the dialog for a name");
    await dialog.getByRole("button", { name: "Simpan nama" }).click();
    await expect(writer.getByRole("link", { name: "Sebelum dipotong" })).toBeVisible();
  });

  await test.step("any two are held against each other, in one text", async () => {
    await writer.getByLabel("Dari", { exact: true }).selectOption({ label: "Versi 1 · “Sebelum dipotong”" });
    await writer.getByLabel("Ke", { exact: true }).selectOption({ label: "Versi 2" });
    await writer.getByRole("button", { name: "Bandingkan", exact: true }).click();
    await expect(writer.getByRole("heading", { name: "Sebelum dipotong → Versi 2" })).toBeVisible();
    await expect(writer.locator("ins").filter({ hasText: "menutup" }).first()).toBeVisible();
    await expect(writer.locator("del").filter({ hasText: "membuka" }).first()).toBeVisible();
  });

  await test.step("the keys N and P go from change to change", async () => {
    // The page answers keys once its script has come.
    await expect(async () => {
      await writer.keyboard.press("n");
      await expect(writer.getByText("1 dari 2")).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(writer.locator("[data-change]").first()).toBeFocused();
    await writer.keyboard.press("n");
    await expect(writer.locator("[data-change]").nth(1)).toBeFocused();
    await writer.keyboard.press("p");
    await expect(writer.locator("[data-change]").first()).toBeFocused();
  });

  await test.step("and side by side", async () => {
    await writer.getByRole("link", { name: "Berdampingan" }).click();
    await expect(writer.getByRole("link", { name: "Dalam satu teks" })).toBeVisible();
    await expect(writer.locator("ins").filter({ hasText: "menutup" }).first()).toBeVisible();
  });

  await test.step("the draft as it stands is one of them", async () => {
    await writer.getByRole("link", { name: "Bandingkan Naskah sekarang dengan sebelumnya" }).click();
    await expect(writer.getByRole("heading", { name: "Versi 2 → Naskah sekarang" })).toBeVisible();
    await expect(writer.locator("ins").filter({ hasText: "kemarin" }).first()).toBeVisible();
  });

  await test.step("a version that does not exist is told", async () => {
    for (const word of ["99", "satu"]) {
      await writer.goto(`${history}?versi=${word}`);
      await expect(writer.getByText(`Versi ${word} tidak ada.`)).toBeVisible();
    }
  });

  await test.step("on a phone what is open comes first, and nothing is wider than the window", async () => {
    await writer.setViewportSize({ width: 390, height: 844 });
    for (const query of ["", "?versi=1", "?dari=1&ke=2", "?dari=1&ke=naskah&tampilan=berdampingan"]) {
      await writer.goto(history + query);
      await expect(writer.locator("h1")).toBeVisible();
      await expectNoSidewaysScroll(writer, `history${query}`);
      for (const colorScheme of looks) {
        await writer.emulateMedia({ colorScheme });
        await expectAccessible(writer, `history${query}, ${colorScheme}`);
      }
    }
    await writer.emulateMedia({ colorScheme: null });
  });

  await test.step("restoring says what is replaced by what; the replaced draft stays as a version", async () => {
    await writer.goto(`${history}?versi=1`);
    await writer.getByRole("button", { name: "Jadikan draf" }).click();
    const dialog = writer.getByRole("dialog", { name: "Jadikan versi 1 sebagai draf?" });
    await expect(dialog.getByText(/^Naskah sekarang: \d+ kata/)).toBeVisible();
    await expect(dialog.getByText(/^“Sebelum dipotong”: \d+ kata/)).toBeVisible();
    await expectAccessible(writer, "the dialog before restoring");
    await dialog.getByRole("button", { name: "Jadikan draf" }).click();
    await expect(writer.getByText("Versi 1 kini menjadi draf.")).toBeVisible();
    await writer.goto(history);
    await expect(writer.getByRole("listitem").filter({ hasText: "diganti oleh" })).toBeVisible();
    await expect(writer.getByText("Perlu perbaikan", { exact: true }).first()).toBeVisible();
  });

  await test.step("a colleague who only reads the newsroom's list finds nothing of it", async () => {
    const other = await as("otherReporter");
    const answer = await other.goto(history);
    expect(answer?.status()).toBe(404);
  });
});

/** A story that was sent and sent back twice, with a draft that goes on: two revisions and the draft. */
async function threeVersions(db: Database, staff: TestNewsroom): Promise<string> {
  const { storyId, version } = await storyInState(db, staff, "changes-requested", "Gubernur membuka bimtek");
  await rewrite(db, staff, storyId, "Gubernur menutup bimtek");
  const sent = await submitStory({ actor: staff.writer, storyId, expectedVersion: version }, db);
  await returnStory(
    { actor: staff.editor, storyId, expectedVersion: sent.version, reason: "Tambah kutipan" },
    db,
  );
  await rewrite(db, staff, storyId, "Gubernur menutup bimtek kemarin");
  return storyId;
}

async function rewrite(db: Database, staff: TestNewsroom, storyId: string, title: string): Promise<void> {
  const body: Body = {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: `${title}, kata warga.` }] }],
  };
  const bylineIds = [staff.writer.personId];
  const content = { ...emptyContent(), ...completeContent(staff.sectionId, title), bylineIds, body };
  const document = writeDraft(content);
  await db
    .update(drafts)
    .set({ document: Y.encodeStateAsUpdate(document), updatedById: staff.writer.personId })
    .where(eq(drafts.storyId, storyId));
}
