import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";
import { expectAccessible } from "../support/accessible.ts";
import { phonePhoto } from "../support/pictures.ts";
import { releaseText, repairedTitle } from "../support/release-text.ts";

test.describe("the main job, from a pasted release to a corrected story", () => {
  test("a release becomes a story that readers read at its time", async ({ as, newsroom, browser }) => {
    test.setTimeout(240_000);
    const reporter = await as("reporter");
    const desk = new WritingDesk(reporter);
    const storyId = await desk.begin();

    await test.step("the reporter pastes the release and takes it over, cleaned", async () => {
      await desk.paste(releaseText);
      const release = reporter.getByRole("dialog", { name: "Rapikan siaran pers" });
      await expect(release).toBeVisible();
      await expect(release.getByText("mengatakan Dinas").first()).toBeAttached();
      await expectAccessible(reporter, "the release desk");
      await release.getByRole("button", { name: /^Terima semua tawaran/ }).click();
      await release.getByRole("button", { name: "Pakai hasil" }).click();
      // The spelling repair that was offered for the title is in it.
      await expect(desk.title).toHaveValue(repairedTitle);
      await expect(desk.body).not.toContainText("(mas)");
      await expect(desk.body).toContainText("mengatakan Dinas");
    });

    await test.step("sending too early says what is missing", async () => {
      await reporter.getByRole("button", { name: "Kirim ke meja" }).first().click();
      await expect(reporter.getByText("Kanal belum dipilih").first()).toBeVisible();
      await reporter.keyboard.press("Escape");
    });

    await test.step("with section, topic and a picture it goes to the desk", async () => {
      await desk.chooseSection("Daerah");
      const topics = reporter.getByPlaceholder("Tambah topik…");
      await topics.fill("Pelatihan");
      await topics.press("Enter");
      await reporter.getByRole("button", { name: "Tambah foto utama" }).click();
      const picker = reporter.getByRole("dialog", { name: "Pasang foto" });
      await picker
        .locator('input[type="file"]')
        .first()
        .setInputFiles({
          name: "IMG_2026.jpg",
          mimeType: "image/jpeg",
          buffer: await phonePhoto(),
        });
      const details = reporter.getByRole("dialog", { name: "Rincian foto" });
      await expect(details.getByLabel("Keterangan foto")).toBeVisible({ timeout: 30_000 });
      await details
        .getByLabel("Keterangan foto")
        .fill("Peserta pelatihan mendengarkan arahan, Selasa (24/11/2026).");
      await details.getByLabel("Kredit").fill("Humas");
      await details.getByLabel("Teks pengganti").fill("Peserta duduk berbaris di ruang pertemuan");
      await details.getByRole("button", { name: "Pakai foto ini" }).click();
      await desk.stored();
      await reporter.getByRole("button", { name: "Kirim ke meja" }).first().click();
      const send = reporter.getByRole("dialog", { name: "Kirim ke meja?" });
      await send.getByRole("textbox").fill("Mohon ditayangkan besok pagi.");
      await send.getByRole("button", { name: "Kirim ke meja" }).click();
      await expect(reporter.getByText("Menunggu tinjauan").first()).toBeVisible();
    });

    const editor = await as("editor");
    await test.step("the editor sees it waiting, and sends it back with a reason", async () => {
      await editor.goto("/desk");
      await editor
        .getByRole("link", { name: new RegExp(escaped(repairedTitle)) })
        .first()
        .click();
      await editor.waitForURL(/review/);
      await expect(editor.getByText("Mohon ditayangkan besok pagi.")).toBeVisible();
      await expectAccessible(editor, "the review");
      await editor.getByRole("button", { name: "Kembalikan", exact: true }).click();
      const back = editor.getByRole("dialog", { name: "Kembalikan ke penulis" });
      await back.getByRole("button", { name: "Kembalikan", exact: true }).click();
      await expect(back.getByText(/alasan/i).first()).toBeVisible();
      await back.getByRole("textbox").fill("Judul terlalu panjang, ringkas dulu.");
      await back.getByRole("button", { name: "Kembalikan", exact: true }).click();
      await expect(editor.getByText("Perlu perbaikan").first()).toBeVisible();
    });

    const title = "Delapan Puluh Peserta Ikuti Pelatihan Bimtek di Jambi";
    await test.step("the reporter reads the reason where the work is, corrects and sends again", async () => {
      await desk.open(storyId);
      await expect(reporter.getByText("Judul terlalu panjang, ringkas dulu.").first()).toBeVisible();
      await desk.title.fill(title);
      await desk.stored();
      await reporter.getByRole("button", { name: "Kirim ke meja" }).first().click();
      await reporter.getByRole("dialog").getByRole("button", { name: "Kirim ke meja" }).click();
      await expect(reporter.getByText("Menunggu tinjauan").first()).toBeVisible();
    });

    const readers = await browser.newContext({ baseURL: newsroom.url });
    const reader = await readers.newPage();
    await test.step("the editor sees what changed, approves and schedules it a few seconds ahead", async () => {
      await editor.goto(`/desk/stories/${storyId}/review`);
      await expect(editor.getByText("ditambahkan:").first()).toBeAttached();
      await editor.getByRole("button", { name: "Setujui", exact: true }).click();
      await expect(editor.getByText("Disetujui").first()).toBeVisible();
      await expect(editor.getByRole("button", { name: "Jadwalkan", exact: true })).toBeVisible();
    });

    await test.step("a time that has passed is refused, and what was typed stays", async () => {
      await editor.getByRole("button", { name: "Jadwalkan", exact: true }).click();
      const dialog = editor.getByRole("dialog", { name: "Jadwalkan tayang" });
      await dialog.getByLabel("Tanggal").fill("2020-01-01");
      await dialog.getByLabel(/^Jam/).fill("06:00");
      await dialog.getByRole("button", { name: /^Jadwalkan/ }).click();
      await expect(dialog.getByText(/sudah lewat/).first()).toBeVisible();
      await expect(dialog.getByLabel("Tanggal")).toHaveValue("2020-01-01");
    });

    const due = nextMinuteInJakarta();
    await test.step("with the server killed meanwhile it is visible at its time, never before", async () => {
      const dialog = editor.getByRole("dialog", { name: "Jadwalkan tayang" });
      await dialog.getByLabel("Tanggal").fill(due.date);
      await dialog.getByLabel(/^Jam/).fill(due.time);
      await dialog.getByRole("button", { name: /^Jadwalkan/ }).click();
      await expect(editor.getByText("Terjadwal").first()).toBeVisible();
      await editor.goto("/desk/board");
      await expect(editor.getByRole("link", { name: new RegExp(escaped(title)) }).first()).toBeVisible();
      await newsroom.kill("SIGKILL");
      await newsroom.start();
      if (Date.now() < due.at - 2_000) {
        await reader.goto("/");
        await expect(reader.getByText(title)).toHaveCount(0);
      }
      await reader.waitForTimeout(Math.max(0, due.at - Date.now()));
      await expect(async () => {
        await reader.goto("/");
        await expect(reader.getByRole("link", { name: title }).first()).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 8_000, intervals: [250] });
    });

    await test.step("it is in its section, topic, author's page, search, feed and news sitemap", async () => {
      for (const address of [
        "/daerah",
        "/topik/pelatihan",
        "/penulis/masrul",
        `/cari?q=${encodeURIComponent(title)}`,
      ]) {
        await reader.goto(address === "/penulis/masrul" ? await authorPage(reader, title) : address);
        await expect(reader.getByRole("link", { name: title }).first()).toBeVisible();
      }
      for (const address of ["/feed.xml", "/sitemap-berita.xml"]) {
        expect(await (await reader.request.get(address)).text()).toContain(title);
      }
    });

    await test.step("the reader reads it, without script too", async () => {
      await reader.goto("/daerah");
      await reader.getByRole("link", { name: title }).first().click();
      await expect(reader.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(reader.getByText("Peserta pelatihan mendengarkan arahan").first()).toBeVisible();
      await expect(reader.getByText(/WIB/).first()).toBeVisible();
      await expectAccessible(reader, "the story");
    });

    const storyAddress = new URL(reader.url()).pathname;
    await test.step("a correction goes through a working copy and another's review", async () => {
      await editor.goto(`/desk/stories/${storyId}/review`);
      await editor.getByRole("button", { name: "Buka pembaruan" }).click();
      await expect(editor.getByText(/sedang diperbarui/).first()).toBeVisible();
      const working = new WritingDesk(editor);
      await working.open(storyId);
      await working.title.fill(`${title} Kota`);
      await working.stored();
      await editor.getByRole("button", { name: "Kirim pembaruan ke meja" }).first().click();
      await editor.getByRole("dialog").getByRole("button", { name: "Kirim pembaruan ke meja" }).click();
      await expect(editor.getByText(/pembaruan ditinjau/).first()).toBeVisible();
      await reader.goto(storyAddress);
      await expect(reader.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();

      const managing = await as("managingEditor");
      await managing.goto(`/desk/stories/${storyId}/review`);
      await managing.getByRole("button", { name: "Tayangkan pembaruan" }).click();
      await managing.getByRole("dialog").getByRole("button", { name: "Tayangkan pembaruan" }).click();
      await expect(managing.getByText("Tayang").first()).toBeVisible();
      await expect(async () => {
        await reader.goto(storyAddress);
        await expect(reader.getByRole("heading", { level: 1, name: `${title} Kota` })).toBeVisible({
          timeout: 500,
        });
      }).toPass({ timeout: 5_000, intervals: [200] });
      await expect(reader.getByText(/Diperbarui/).first()).toBeVisible();

      await managing.goto(`/desk/stories/${storyId}/history`);
      await expect(managing.getByText("Judul terlalu panjang, ringkas dulu.").first()).toBeVisible();
      await expect(managing.getByText(/otomatis/).first()).toBeVisible();
    });
    await readers.close();
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** A whole minute at least 20 s ahead, as the reader's clock in Jakarta shows it. */
function nextMinuteInJakarta(): { date: string; time: string; at: number } {
  const at = Math.ceil((Date.now() + 20_000) / 60_000) * 60_000;
  const wall = new Date(at + 7 * 60 * 60_000).toISOString();
  return { date: wall.slice(0, 10), time: wall.slice(11, 16), at };
}

/** The page of the story's writer, found as a reader finds it: through the byline. */
async function authorPage(reader: Page, title: string): Promise<string> {
  await reader.goto("/daerah");
  await reader.getByRole("link", { name: title }).first().click();
  const address = await reader.locator('a[href^="/penulis/"]').first().getAttribute("href");
  return address ?? "/";
}
