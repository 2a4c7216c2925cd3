import { expect, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";

test.describe("writing", () => {
  test("two people write in one story at once and see each other", async ({ as }) => {
    const reporter = await as("reporter");
    const first = new WritingDesk(reporter);
    const storyId = await first.begin();
    await first.title.fill("Naskah berdua");
    await first.stored();

    const other = await as("otherReporter");
    const hidden = await other.goto(`/desk/stories/${storyId}`);
    expect(hidden?.status()).toBe(404);

    await reporter.getByRole("button", { name: "Ajak menulis" }).first().click();
    const invite = reporter.getByRole("dialog", { name: "Ajak menulis bersama" });
    await invite.getByRole("searchbox").or(invite.getByRole("textbox")).first().fill("Rudi");
    await invite.getByRole("button", { name: /Ajak/ }).first().click();
    await expect(reporter.getByText(/sekarang dapat ikut menulis/).first()).toBeVisible();
    await reporter.keyboard.press("Escape");

    const second = new WritingDesk(other);
    await second.open(storyId);
    await first.body.click();
    await second.body.click();
    await Promise.all([
      reporter.keyboard.type("Kalimat dari penulis pertama. ", { delay: 15 }),
      other.keyboard.type("Kalimat dari penulis kedua. ", { delay: 15 }),
    ]);
    for (const desk of [first, second]) {
      await expect
        .poll(async () => sortedCharacters(await desk.text()))
        .toBe(sortedCharacters("Kalimat dari penulis pertama. Kalimat dari penulis kedua. "));
    }
    expect(await first.text()).toBe(await second.text());
  });

  test("typing goes on while offline and while the server is gone, and nothing is lost", async ({
    as,
    newsroom,
  }) => {
    test.setTimeout(120_000);
    const reporter = await as("reporter");
    const desk = new WritingDesk(reporter);
    const storyId = await desk.begin();
    await desk.title.fill("Naskah di lapangan");
    await desk.body.click();
    await reporter.keyboard.type("Satu. ");
    await desk.stored();

    await reporter.context().setOffline(true);
    await reporter.keyboard.type("Dua, luring. ");
    await expect(reporter.getByText(/perangkat/).first()).toBeVisible();
    await reporter.context().setOffline(false);
    await desk.stored();

    await newsroom.kill("SIGKILL");
    await reporter.keyboard.type("Tiga, server mati. ");
    await expect(reporter.getByText(/perangkat/).first()).toBeVisible();
    await newsroom.start();
    await expect(desk.saving).toBeVisible({ timeout: 40_000 });

    const elsewhere = await as("reporter");
    const again = new WritingDesk(elsewhere);
    await again.open(storyId);
    await expect(again.body).toContainText("Satu. Dua, luring. Tiga, server mati.");
  });

  test("a session that ends while typing is renewed in place, with the text untouched", async ({ as }) => {
    test.setTimeout(120_000);
    const reporter = await as("reporter");
    const desk = new WritingDesk(reporter);
    await desk.begin();
    await desk.body.click();
    await reporter.keyboard.type("Sebelum sesi habis. ");
    await desk.stored();
    // From another device, as after a phone was lost. (Signing out here would take the text off this one.)
    const elsewhere = await as("reporter");
    await elsewhere.goto("/desk/account");
    await elsewhere.getByRole("button", { name: "Akhiri semua perangkat lain" }).click();
    // Nothing takes the focus from somebody in the middle of a sentence.
    const going = "Terus mengetik ketika sesinya habis. ";
    await reporter.bringToFront();
    await reporter.keyboard.type(going, { delay: 90 });
    await expect(desk.body).toContainText(going.trim());
    await expect(reporter.getByRole("button", { name: "Masuk lagi" })).toBeVisible();
    const dialog = reporter.getByRole("dialog", { name: "Masuk lagi" });
    await expect(dialog).toBeVisible({ timeout: 15_000 });
    await dialog.getByLabel("Kata sandi", { exact: true }).fill("keliru");
    await dialog.getByLabel("Surel").fill("masrul@demo.redaksi.example");
    await dialog.getByRole("button", { name: "Masuk dan lanjutkan" }).click();
    await expect(dialog.getByText(/tidak cocok/).first()).toBeVisible();
    await dialog.getByLabel("Surel").fill("masrul@demo.redaksi.example");
    await dialog.getByLabel("Kata sandi", { exact: true }).fill("redaksi-demo-2026");
    await dialog.getByRole("button", { name: "Masuk dan lanjutkan" }).click();
    await expect(dialog).toBeHidden();
    await desk.body.click();
    await reporter.keyboard.press("ControlOrMeta+End");
    await reporter.keyboard.type("Sesudahnya. ");
    await desk.stored();
    await expect(desk.body).toContainText("Sebelum sesi habis.");
    await expect(desk.body).toContainText("Sesudahnya.");
  });
});

function sortedCharacters(text: string): string {
  return [...text.replace(/\s+/g, "")].sort().join("");
}
