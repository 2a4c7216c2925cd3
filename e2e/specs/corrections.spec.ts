import { request } from "@playwright/test";
import { eq } from "drizzle-orm";
import { corrections } from "#db/schema/corrections.ts";
import { storyInState } from "#db/testing/newsroom.ts";
import { publicPathOf } from "#newsroom/review/queries.ts";
import { expect, people, signIn, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { callAction, databaseOf, serverActions } from "../support/outside.ts";

const title = "Panen madu sialang tahun ini 300 kilogram";
const said = "Panen madu ditulis 300 kilogram, padahal 3.000 kilogram.";
const wrong = "Panen madu sialang 300 kilogram.";
const right = "Panen madu sialang 3.000 kilogram.";

test("a reader reports an error, an editor corrects it with an apology, and every reader sees it", async ({
  as,
  browser,
  newsroom,
}) => {
  test.setTimeout(240_000);
  const db = await databaseOf(newsroom);
  const { storyId } = await storyInState(db, await demoStaff(db), "published", title);
  const path = await publicPathOf(storyId, db);
  if (!path) throw new Error("the story is public");
  const context = await browser.newContext({
    baseURL: newsroom.url,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const reader = await context.newPage();
  let receipt = "";

  await test.step("a reader without script comes from the story to the whole form, its address filled in", async () => {
    await reader.goto(path);
    await reader.getByRole("link", { name: "Laporkan kekeliruan" }).click();
    await reader.getByRole("link", { name: "Minta hak jawab" }).click();
    await expect(reader.getByLabel("Alamat berita")).toHaveValue(newsroom.url + path);
    await expect(reader.getByLabel("Melaporkan kekeliruan")).toBeChecked();
  });

  await test.step("a mistake in the form is told at its field, and what was typed stays", async () => {
    await reader.getByLabel("Nama Anda").fill("Siti Aminah");
    await reader.getByLabel("Surel atau nomor telepon").fill("siti tanpa alamat");
    await reader.getByLabel("Apa yang keliru?").fill(said);
    await reader.getByLabel("Apa yang Anda minta?").fill("Betulkan angkanya, <b>tolong</b> & segera.");
    await reader.getByRole("button", { name: "Kirim ke redaksi" }).click();
    await expect(reader).toHaveTitle(/^Ada yang perlu diperbaiki/);
    await expect(reader.getByText("Itu bukan alamat surel dan bukan nomor telepon.")).toBeVisible();
    await expect(reader.getByLabel("Surel atau nomor telepon")).toHaveAttribute("aria-invalid", "true");
    await expect(reader.getByLabel("Nama Anda")).toHaveValue("Siti Aminah");
    await expect(reader.getByLabel("Apa yang keliru?")).toHaveValue(said);
    await expect(reader.getByLabel("Apa yang Anda minta?")).toHaveValue(
      "Betulkan angkanya, <b>tolong</b> & segera.",
    );
    await expect(reader.getByLabel("Melaporkan kekeliruan")).toBeChecked();
    await expectNoSidewaysScroll(reader, "the form after a mistake");
  });

  await test.step("it is sent, with a receipt number and what happens next", async () => {
    await reader.getByLabel("Surel atau nomor telepon").fill("siti@contoh.example");
    await reader.getByRole("button", { name: "Kirim ke redaksi" }).click();
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Permintaan Anda sudah kami terima");
    receipt = (await reader.locator(".receipt").textContent()) ?? "";
    expect(receipt).toMatch(/^[2-9a-z]{4}-[2-9a-z]{4}$/);
    await expect(reader.getByText("paling lambat 48 jam")).toBeVisible();
  });

  const editor = await as("editor");
  await test.step("the section's editor finds it in the register, with its clock", async () => {
    await editor.goto("/desk");
    await editor
      .getByRole("link", { name: /^Koreksi/ })
      .first()
      .click();
    const row = editor.getByRole("listitem").filter({ hasText: receipt });
    await expect(row.getByText(/^Sisa 4[78] jam$/)).toBeVisible();
    await expect(editor.getByText(/^Terlambat \d+ jam$/)).toBeVisible();
    await expectAccessible(editor, "the register");
    await row.getByRole("link", { name: said }).click();
    await expect(editor.getByText("siti@contoh.example")).toBeVisible();
    await expectAccessible(editor, "a reader's request");
  });

  await test.step("a reporter finds no register, no request, and cannot publish a correction", async () => {
    const reporter = await as("reporter");
    for (const address of ["/desk/corrections", new URL(editor.url()).pathname])
      expect((await reporter.goto(address))?.status()).toBe(404);
    await reporter.goto(`/desk/corrections/stories/${storyId}`);
    await expect(reporter.getByText("Hanya redaktur kanal ini yang dapat melakukannya.")).toBeVisible();
    await expect(reporter.getByRole("button", { name: "Periksa lalu terbitkan" })).toHaveCount(0);
    const program = await request.newContext({
      baseURL: newsroom.url,
      storageState: await signIn(newsroom.url, people.reporter),
      extraHTTPHeaders: { origin: newsroom.url },
    });
    const action = (await serverActions()).get("publishCorrectionAction");
    const input = {
      storyId,
      seenCorrections: 0,
      kind: "erratum",
      wrong,
      right,
      apology: true,
      request: null,
    };
    const { text } = await callAction(program, action, [input], storyId);
    expect(text).toContain("forbidden");
    expect(await db.$count(corrections, eq(corrections.storyId, storyId))).toBe(0);
    await program.dispose();
  });

  await test.step("the editor answers it by a correction with an apology, and sees it before it goes out", async () => {
    await editor.getByRole("button", { name: "Tangani" }).click();
    await expect(editor.getByText("Diproses", { exact: true })).toBeVisible();
    await editor.getByRole("link", { name: "Jawab dengan koreksi" }).click();
    await expect(editor.getByText(`Koreksi ini menjawab permintaan ${receipt.toUpperCase()}`)).toBeVisible();
    await editor.getByLabel("Semula tertulis").fill(wrong);
    await editor.getByRole("button", { name: "Periksa lalu terbitkan" }).click();
    await expect(editor.getByText("Tuliskan yang benar.")).toBeVisible();
    await editor.getByLabel("Yang benar").fill(right);
    await editor.getByLabel("Sertakan permohonan maaf").check();
    await expectAccessible(editor, "the form of a correction");
    await editor.getByRole("button", { name: "Periksa lalu terbitkan" }).click();
    const dialog = editor.getByRole("dialog", { name: "Terbitkan Koreksi?" });
    await expect(dialog.getByText(right)).toBeVisible();
    await dialog.getByRole("button", { name: "Terbitkan", exact: true }).click();
    await expect(editor.getByText("Dijawab", { exact: true })).toBeVisible();
    await expect(editor.getByText("menjawab permintaan ini")).toBeVisible();
  });

  await test.step("the reader sees the box on the story, the change of its time, and the data for machines", async () => {
    await reader.goto(path);
    const box = reader.getByRole("complementary", { name: "Koreksi pada berita ini" });
    await expect(box.getByText(wrong)).toBeVisible();
    await expect(box.getByText(right)).toBeVisible();
    await expect(box.getByText("Redaksi memohon maaf")).toBeVisible();
    await expect(box.locator("time")).toHaveText(/WIB$/);
    await expect(reader.getByText(/^Diperbarui/)).toBeVisible();
    await expectNoSidewaysScroll(reader, "a corrected story");
    const html = (await (await reader.request.get(path)).text()).match(
      /<script type="application\/ld\+json">(.*?)<\/script>/s,
    );
    const data = JSON.parse(html?.[1] ?? "null");
    expect(data["@graph"][0].correction).toEqual([
      {
        "@type": "CorrectionComment",
        text: `Koreksi. Semula tertulis “${wrong}”; yang benar: ${right}`,
        datePublished: expect.stringMatching(/\+07:00$/),
      },
    ]);
    await box.getByRole("link", { name: "Lihat semua ralat dan koreksi" }).click();
  });

  await test.step("the public list has it first, and leads back to the story", async () => {
    await expect(reader.getByRole("heading", { level: 1, name: "Ralat dan koreksi" })).toBeVisible();
    const first = reader.locator(".correction-list > li").first();
    await expect(first.getByRole("link", { name: title })).toHaveAttribute("href", path);
    await expect(first.getByText(right)).toBeVisible();
    await expectNoSidewaysScroll(reader, "the public list");
  });

  await test.step("taken back, it leaves the story and stays on the list with the reason; the request is open again", async () => {
    await editor.goto(`/desk/corrections/stories/${storyId}`);
    await editor.getByRole("button", { name: "Tarik kembali" }).click();
    const dialog = editor.getByRole("dialog", { name: "Tarik kembali koreksi ini?" });
    await dialog
      .getByLabel("Alasan, terbaca oleh publik")
      .fill("Angkanya masih diperiksa ke kelompok petani.");
    await dialog.getByRole("button", { name: "Tarik kembali" }).click();
    await expect(dialog).toHaveCount(0);
    await expect(editor.getByText("Ditarik kembali", { exact: true })).toBeVisible();
    await expect(editor.getByText("Angkanya masih diperiksa")).toBeVisible();
    await reader.goto(path);
    await expect(reader.getByRole("complementary", { name: "Koreksi pada berita ini" })).toHaveCount(0);
    await reader.goto("/koreksi");
    await expect(reader.getByText("Angkanya masih diperiksa ke kelompok petani.")).toBeVisible();
    await editor.goto("/desk/corrections");
    await expect(editor.getByRole("listitem").filter({ hasText: receipt })).toContainText("Diproses");
  });

  await test.step("a later story is linked as the right of reply, and both pages say so", async () => {
    const answer = "Kelompok petani madu menjawab soal angka panen";
    const reply = await storyInState(db, await demoStaff(db), "published", answer);
    await editor.goto(`/desk/corrections/stories/${storyId}`);
    await editor.getByRole("button", { name: "Tautkan hak jawab" }).click();
    const dialog = editor.getByRole("dialog", { name: "Tautkan hak jawab" });
    await dialog.getByLabel("Cari berita yang tayang").fill("petani madu menjawab");
    await expect(dialog.getByRole("button", { name: "Tautkan", exact: true })).toBeDisabled();
    await dialog.getByRole("button", { name: answer }).click();
    await expectAccessible(editor, "the dialog that picks a story");
    await dialog.getByRole("button", { name: "Tautkan", exact: true }).click();
    await expect(editor.getByRole("listitem").filter({ hasText: answer })).toContainText("Hak jawab atas");
    await reader.goto(path);
    const box = reader.getByRole("complementary", { name: "Hak jawab" });
    await box.getByRole("link", { name: answer }).click();
    expect(new URL(reader.url()).pathname).toBe(await publicPathOf(reply.storyId, db));
    const line = reader.getByText("Berita ini memuat hak jawab atas");
    await expect(line.getByRole("link", { name: title })).toHaveAttribute("href", path);
  });
  await context.close();
  await db.$client.end();
});

test("the reader's pages of corrections are accessible, and the door refuses what is not its form", async ({
  page,
  newsroom,
}) => {
  for (const address of ["/koreksi", "/hak-jawab", "/hak-jawab/terkirim?nomor=k7qf-29mb"]) {
    await page.goto(address);
    await expectAccessible(page, address);
  }
  const outside = await request.newContext({ baseURL: newsroom.url });
  const form = { kind: "complaint", name: "A" };
  const foreign = { origin: "https://evil.example" };
  expect((await outside.post("/api/requests", { form, headers: foreign })).status()).toBe(403);
  const own = { origin: newsroom.url };
  expect((await outside.post("/api/requests", { data: form, headers: own })).status()).toBe(413);
  const returned = await outside.post("/api/requests", { form: { ...form, website: "x" }, headers: own });
  expect(returned.status()).toBe(422);
  expect(returned.headers()["cache-control"]).toBe("no-store");
  expect(await returned.text()).toContain("satu kolom tersembunyi ikut terisi");
  expect((await outside.get("/hak-jawab/periksa?lembar=x", { maxRedirects: 0 })).status()).toBe(307);
  await outside.dispose();
});
