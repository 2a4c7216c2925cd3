import { devices, type Page } from "@playwright/test";
import { storyInState } from "#db/testing/newsroom.ts";
import { demoPassword, expect, people, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";

const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
const looks = ["light", "dark"] as const;

test.describe("on a phone of 390 px", () => {
  test.use({ ...pixel, viewport: { width: 390, height: 844 } });

  test("a reporter signs in, writes, sends to the desk and takes it back, by thumb alone", async ({
    page,
  }) => {
    test.setTimeout(150_000);
    await test.step("a wrong password is told, and the address that was typed stays", async () => {
      await page.goto("/desk");
      await expect(page).toHaveURL(/\/masuk/);
      await signInByHand(page, "bukan-kata-sandinya");
      await expect(page.getByRole("alert").filter({ hasText: "tidak cocok" })).toBeVisible();
      await expect(page.getByLabel("Surel")).toHaveValue(people.reporter);
      await expectAccessible(page, "sign-in after a mistake");
      await signInByHand(page, demoPassword);
      await expect(page.getByRole("heading", { level: 1, name: "Meja saya" })).toBeVisible();
    });

    await test.step("Meja saya leads to everything with targets that a thumb meets", async () => {
      await expectNoSidewaysScroll(page, "Meja saya");
      const nav = page.getByRole("navigation", { name: "Ruang redaksi" }).filter({ visible: true });
      for (const target of await nav.locator("a, button").filter({ visible: true }).all()) {
        const box = await target.boundingBox();
        expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
      }
    });

    const desk = new WritingDesk(page);
    await test.step("Tulis opens a story; title and text are typed", async () => {
      await page.getByRole("button", { name: "Tulis" }).filter({ visible: true }).first().tap();
      await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
      await desk.ready();
      await desk.title.tap();
      await page.keyboard.type("Warga Bersihkan Parit Jelang Musim Hujan");
      await page.keyboard.press("Enter");
      await desk.body.tap();
      await page.keyboard.type("Puluhan warga membersihkan parit sepanjang dua kilometer, Selasa.");
      await desk.stored();
      await expectNoSidewaysScroll(page, "the editor");
    });

    await test.step("the text's tools are 44 px at least, and work without closing the keyboard", async () => {
      const toolbar = page.getByRole("toolbar", { name: "Format teks" }).filter({ visible: true });
      await expect(toolbar).toBeVisible();
      const tools = await toolbar.getByRole("button").all();
      expect(tools.length).toBeGreaterThan(10);
      for (const tool of tools) {
        const box = await tool.boundingBox();
        const name = (await tool.getAttribute("aria-label")) ?? "";
        expect(box?.width, name).toBeGreaterThanOrEqual(44);
        expect(box?.height, name).toBeGreaterThanOrEqual(44);
      }
      await page.keyboard.press("Enter");
      await toolbar.getByRole("button", { name: "Daftar butir" }).tap();
      await expect(desk.body).toBeFocused();
      await page.keyboard.type("Membawa cangkul");
      await expect(desk.body.locator("ul li")).toHaveText("Membawa cangkul");
      await page.getByRole("button", { name: "Tutup papan ketik" }).tap();
    });

    await test.step("with a section it is sent to the desk, with a note", async () => {
      await desk.chooseSection("Daerah");
      await expectAccessible(page, "the details sheet");
      await page.keyboard.press("Escape");
      await desk.stored();
      await visibleButton(page, "Kirim ke meja").tap();
      const send = page.getByRole("dialog", { name: "Kirim ke meja?" });
      await send.getByRole("textbox").fill("Narasumber: ketua RT 05.");
      await expectAccessible(page, "the sending dialog");
      await send.getByRole("button", { name: "Kirim ke meja" }).tap();
      await expect(page.getByText("Menunggu tinjauan").first()).toBeVisible();
      await expect(desk.title).not.toBeEditable();
    });

    await test.step("it can be taken back, and written in again", async () => {
      await visibleButton(page, "Tarik kembali").tap();
      await expect(page.getByText("Draf", { exact: true }).first()).toBeVisible();
      await expect(desk.title).toBeEditable();
      await desk.title.fill("Warga Bersihkan Parit");
      await desk.stored();
    });

    for (const colorScheme of looks) {
      await page.emulateMedia({ colorScheme });
      for (const address of ["/desk", page.url(), "/desk/board", "/desk/pictures", "/desk/account"]) {
        await page.goto(address);
        if (address.includes("/stories/")) await desk.ready();
        else await expect(page.locator("h1").first()).toBeVisible();
        await expectNoSidewaysScroll(page, `${address}, ${colorScheme}`);
        await expectAccessible(page, `${address} on a phone, ${colorScheme}`);
      }
    }
  });
});

test("an editor's pages are accessible on a desk, in light and dark", async ({ as, newsroom }) => {
  test.setTimeout(150_000);
  const db = await databaseOf(newsroom);
  const { storyId } = await storyInState(
    db,
    await demoStaff(db),
    "changes-requested",
    "Pasar Ikan Dipindah Sementara",
  );
  const waiting = await storyInState(db, await demoStaff(db), "in-review", "Jadwal Kapal Ditambah");
  await db.$client.end();
  const editor = await as("editor");
  const addresses = [
    "/desk",
    "/desk/board",
    `/desk/stories/${waiting.storyId}/review`,
    `/desk/stories/${storyId}/history`,
    `/desk/stories/${waiting.storyId}`,
    "/desk/pictures",
    "/desk/account",
    "/desk/tidak-ada",
  ];
  for (const colorScheme of looks) {
    await editor.emulateMedia({ colorScheme });
    for (const address of addresses) {
      await editor.goto(address);
      await expect(editor.locator("h1, textarea").filter({ visible: true }).first()).toBeVisible();
      await expectNoSidewaysScroll(editor, `${address}, ${colorScheme}`);
      await expectAccessible(editor, `${address} on a desk, ${colorScheme}`);
    }
  }
});

async function signInByHand(page: Page, password: string): Promise<void> {
  await page.getByLabel("Surel").fill(people.reporter);
  await page.getByLabel("Kata sandi", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Masuk", exact: true }).tap();
}

function visibleButton(page: Page, name: string) {
  return page.getByRole("button", { name }).filter({ visible: true }).first();
}
