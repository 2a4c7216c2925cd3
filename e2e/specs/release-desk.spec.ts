import type { Page } from "@playwright/test";
import { docxOf } from "#newsroom/release/testing/docx.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { expect, signIn, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";

const chat = `[17/11/26, 09.31.22] Humas Kab: Diteruskan
*Balai Benih Membagikan Bibit Gurami*

Keterangan Gambar : Petugas menimbang bibit gurami di balai benih (Foto: Humas)
MUARA UJI - Balai Benih Ikan Kabupaten Muara Uji membagikan bibit
gurami kepada dua belas kelompok pembudidaya dari enam desa pada
Selasa pagi. Kepala balai Rahmad Sudirja mengatakanDinas akan
mendampingi setiap kelompok selama tiga bulan sampai panen pertama.

“Bibitnya sudah kami periksa,” ujar Rahmad. (mas)
`;

async function openDeskOf(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Rapikan rilis" }).filter({ visible: true }).first().click();
  await expect(page.getByRole("dialog", { name: "Rapikan rilis" })).toBeVisible();
}

async function choose(page: Page, name: string, mimeType: string, bytes: Uint8Array): Promise<void> {
  await page.getByLabel("Pilih berkas").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

test("a reporter brings a release in, after a wrong file, and it stays with the story as its source", async ({
  as,
  newsroom,
}) => {
  test.setTimeout(150_000);
  const page = await as("reporter");
  const desk = new WritingDesk(page);
  const storyId = await desk.begin();

  await test.step("a PDF is refused with what to do instead", async () => {
    await openDeskOf(page);
    await choose(page, "undangan.pdf", "application/pdf", new TextEncoder().encode("%PDF-1.7"));
    const refusal = page.getByRole("dialog", { name: "undangan.pdf tidak dapat dibaca" });
    await expect(refusal).toContainText("salin teksnya, lalu tempel di sini");
    await expectAccessible(page, "a refused file");
    await refusal.getByRole("button", { name: "Mengerti" }).click();
  });

  const table = page.getByRole("dialog", { name: "Rapikan siaran pers" });
  const before = table.getByRole("region", { name: "Asli" });
  const result = table.getByRole("region", { name: "Hasil" });
  await test.step("the chat's text is pasted; before and after stand side by side with every change marked", async () => {
    await desk.paste(chat);
    await expect(table).toContainText("Dari WhatsApp");
    await expect(before.locator("mark").first()).toContainText("[17/11/26, 09.31.22]");
    await expect(result).toContainText("Balai Benih Ikan Kabupaten Muara Uji membagikan bibit gurami kepada");
    await expect(result.getByText("Petugas menimbang bibit gurami di balai benih")).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, `the release desk, ${colorScheme}`);
    }
  });

  await test.step("a change is undone and done again, a repair is taken", async () => {
    const stamp = table.getByRole("switch", { name: /Waktu dan nama pengirim WhatsApp/ });
    await stamp.click();
    await expect(result).toContainText("[17/11/26, 09.31.22] Humas Kab:");
    await stamp.click();
    await expect(result).not.toContainText("[17/11/26, 09.31.22]");
    await table.getByRole("switch", { name: /Dua kata tampaknya menempel/ }).click();
    await expect(result).toContainText("mengatakan Dinas akan");
    await table.getByRole("button", { name: /Dua kata tampaknya menempel/ }).click();
    await expect(before.locator("mark.is-chosen")).toHaveCount(1);
  });

  await test.step("the result goes into fields and body, in one step of undo", async () => {
    await table.getByRole("button", { name: "Pakai hasil" }).click();
    await expect(desk.title).toHaveValue("Balai Benih Membagikan Bibit Gurami");
    expect(await desk.text()).toContain("mengatakan Dinas akan mendampingi setiap kelompok");
    await desk.stored();
  });

  const panel = page.getByRole("region", { name: "Sumber siaran" });
  await test.step("the release is kept as it came, and the desk says how much is word for word", async () => {
    await expect(panel).toContainText(/9\d% sama kata demi kata/);
    await panel.getByRole("button", { name: /Dari WhatsApp/ }).click();
    const source = page.getByRole("dialog", { name: "Sumber siaran" });
    await expect(source).toContainText("[17/11/26, 09.31.22] Humas Kab: Diteruskan");
    await expectAccessible(page, "a kept release");
    await source.getByRole("button", { name: "Tutup" }).click();
    await desk.body.click();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.press("Enter");
    await page.keyboard.type(
      "Sejumlah pembudidaya yang ditemui Warta Batanghari di tepi sungai berharap harga pakan juga turun sebelum bibit itu ditebar.",
    );
    await expect(panel).not.toContainText(/9\d%/);
    await desk.stored();
  });

  await test.step("a colleague who may not read the draft finds no source of it", async () => {
    const other = await as("otherReporter");
    const answer = await other.request.get(`/api/desk/sources?story=${storyId}`);
    expect(answer.status()).toBe(404);
    const { sources } = await (await page.request.get(`/api/desk/sources?story=${storyId}`)).json();
    expect(sources).toHaveLength(1);
    expect((await other.request.get(`/api/desk/sources/${sources[0].id}`)).status()).toBe(404);
  });

  await test.step("the editor sees in review where the story comes from", async () => {
    const db = await databaseOf(newsroom);
    const { writer } = await demoStaff(db);
    await desk.chooseSection("Daerah");
    // "Tersimpan" may still be said of what came before.
    await expect(() => submitStory({ actor: writer, storyId, expectedVersion: 1 }, db)).toPass({
      timeout: 10_000,
    });
    await db.$client.end();
    const editor = await as("editor");
    await editor.goto(`/desk/stories/${storyId}/review`);
    const review = editor.getByRole("region", { name: "Sumber siaran" });
    await expect(review).toContainText("sama kata demi kata");
    await expect(review.getByRole("link", { name: /Dari WhatsApp/ })).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await editor.emulateMedia({ colorScheme });
      await expectAccessible(editor, `review with a source, ${colorScheme}`);
    }
  });
});

test("what is on the site already is named before the release is used", async ({ as, newsroom }) => {
  const text =
    "Pemerintah Kota Muara Uji menutup sementara jembatan gantung di Kampung Hulu karena dua papan lantainya lepas setelah hujan deras semalam. Warga diarahkan memakai perahu milik desa yang beroperasi sejak pukul enam pagi sampai pukul sembilan malam tanpa dipungut biaya.";
  const db = await databaseOf(newsroom);
  const { writer, editor, sectionId } = await demoStaff(db);
  const body = {
    type: "doc" as const,
    content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }],
  };
  const content = { title: "Jembatan Gantung Kampung Hulu Ditutup Sementara", sectionId, body };
  const { storyId } = await createStory({ actor: writer, content }, db);
  await submitStory({ actor: writer, storyId, expectedVersion: 1 }, db);
  await approveStory({ actor: editor, storyId, expectedVersion: 2 }, db);
  await publishStory({ actor: editor, storyId, expectedVersion: 3 }, db);
  await db.$client.end();

  const page = await as("otherReporter");
  const desk = new WritingDesk(page);
  await desk.begin();
  await desk.paste(
    `SIARAN PERS\n\n${text}\n\nDemikian disampaikan untuk dapat disiarkan. Terima kasih atas kerja samanya.`,
  );
  const warning = page.getByRole("alert").filter({ hasText: "tampaknya sudah tayang" });
  await expect(warning).toContainText("Tayang");
  await expect(warning.getByRole("link", { name: content.title })).toHaveAttribute(
    "href",
    "/daerah/jembatan-gantung-kampung-hulu-ditutup-sementara",
  );
});

test("a Word file without a connection, and a mail with an attachment, come in whole", async ({ as }) => {
  test.setTimeout(120_000);
  const page = await as("reporter");
  const desk = new WritingDesk(page);
  await desk.begin();
  await openDeskOf(page);
  const file = docxOf(
    [
      "# Panen Raya di Kampung Uji",
      "MUARA UJI – Warga **Kampung Uji** memanen padi di lahan seluas empat hektare pada Rabu pagi.",
    ],
    { picture: true },
  );
  await choose(page, "Rilis panen.docx", "", file);
  const table = page.getByRole("dialog", { name: "Rilis panen.docx" });
  await expect(table).toContainText("1 foto di dalam rilis");
  await table.getByRole("button", { name: "Unggah 1 foto" }).click();
  await expect(table.getByRole("button", { name: "Sudah di pustaka" })).toBeVisible();
  await page.context().setOffline(true);
  await table.getByRole("button", { name: "Pakai hasil" }).click();
  await expect(desk.title).toHaveValue("Panen Raya di Kampung Uji");
  const panel = page.getByRole("region", { name: "Sumber siaran" });
  await expect(panel).toContainText("menunggu sambungan");
  await page.context().setOffline(false);
  await expect(panel.getByRole("button", { name: /Rilis panen\.docx/ })).toBeVisible({ timeout: 30_000 });
  await expect(panel).not.toContainText("menunggu sambungan");

  await openDeskOf(page);
  const mail = [
    "From: Humas <humas@uji.example>",
    "Subject: SIARAN PERS: Pasar Malam Dibuka",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Mohon dimuat, rilisnya terlampir.",
    "--b",
    'Content-Disposition: attachment; filename="rilis.txt"',
    "Content-Type: text/plain",
    "",
    "Pasar malam di lapangan Kampung Uji dibuka selama sepekan mulai Jumat.",
    "--b--",
  ].join("\r\n");
  await choose(page, "pesan.eml", "message/rfc822", new TextEncoder().encode(mail));
  const letter = page.getByRole("dialog", { name: "pesan.eml" });
  await expect(letter).toContainText("Pasar Malam Dibuka");
  await letter.getByRole("button", { name: "Buka sebagai rilis" }).click();
  await expect(page.getByRole("dialog", { name: "rilis.txt" })).toContainText("dibuka selama sepekan");
  await page.getByRole("button", { name: "Tutup tanpa menempel" }).click();
});

test("a paste of five megabytes is read away from the page, and can be called off", async ({ as }) => {
  test.setTimeout(120_000);
  const page = await as("reporter");
  const desk = new WritingDesk(page);
  await desk.begin();
  const paragraph =
    "Balai Benih Ikan Kabupaten Muara Uji membagikan bibit gurami kepada\ndua belas kelompok pembudidaya dari enam desa pada Selasa pagi itu.\n\n";
  await page.evaluate(
    (text) => {
      const transfer = new DataTransfer();
      transfer.setData("text/plain", text);
      const gaps = { longest: 0, last: performance.now() };
      Object.assign(window, { gaps });
      const look = (now: number) => {
        gaps.longest = Math.max(gaps.longest, now - gaps.last);
        gaps.last = now;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      const body = document.querySelector('[role="textbox"][aria-label="Isi berita"]');
      body?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }),
      );
    },
    paragraph.repeat(Math.ceil(5_000_000 / paragraph.length)),
  );
  const reading = page.getByRole("dialog", { name: "Membaca tempelan" });
  await expect(reading.getByRole("progressbar")).toBeVisible();
  await reading.getByRole("button", { name: "Batalkan" }).last().click();
  await expect(reading).toBeHidden();
  await desk.body.click();
  await page.keyboard.type("Masih bisa mengetik.");
  expect(await desk.text()).toBe("Masih bisa mengetik.");

  const longest = await page.evaluate(() => Reflect.get(window, "gaps").longest);
  test.info().annotations.push({
    type: "longest frame while 5 MB are read",
    description: `${Math.round(longest)} ms`,
  });
});

test.describe("on a phone of 390 px", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the three sides of a release stand in tabs, within a thumb's reach", async ({
    browser,
    newsroom,
  }) => {
    const storageState = await signIn(newsroom.url, "masrul@demo.redaksi.example");
    const context = await browser.newContext({
      baseURL: newsroom.url,
      storageState,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      locale: "id-ID",
    });
    const page = await context.newPage();
    const desk = new WritingDesk(page);
    await page.goto("/desk");
    await page.getByRole("button", { name: "Tulis" }).filter({ visible: true }).first().tap();
    await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
    await desk.ready();
    await page.getByRole("button", { name: "Rapikan rilis" }).filter({ visible: true }).first().tap();
    await page.getByRole("textbox", { name: "Teks siaran pers" }).fill(chat);
    await page.getByRole("button", { name: "Rapikan", exact: true }).tap();
    await expect(page.getByRole("tabpanel")).toContainText("Balai Benih Membagikan Bibit Gurami");
    await page.getByRole("tab", { name: "Asli" }).tap();
    await expect(page.getByRole("tabpanel").locator("mark").first()).toBeVisible();
    await page.getByRole("tab", { name: /Perubahan/ }).tap();
    await expect(page.getByRole("tabpanel")).toContainText("Bagian yang dikenali");
    await expectNoSidewaysScroll(page, "the release desk");
    for (const name of ["Pakai hasil", "Terima semua tawaran (1)"]) {
      const box = await page.getByRole("button", { name }).boundingBox();
      expect(box?.height, name).toBeGreaterThanOrEqual(44);
    }
    await expectAccessible(page, "the release desk on a phone");
    await page.getByRole("button", { name: "Pakai hasil" }).tap();
    await expect(desk.title).toHaveValue("Balai Benih Membagikan Bibit Gurami");
    await context.close();
  });
});
