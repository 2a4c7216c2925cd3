import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { stories } from "#db/schema/stories.ts";
import { storyInState } from "#db/testing/newsroom.ts";
import type { StoryState } from "#newsroom/workflow/rules.ts";
import { expect, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";

let db: Database;

test.beforeAll(async ({ newsroom }) => {
  db = await databaseOf(newsroom);
});
test.afterAll(async () => {
  await db.$client.end();
});

async function storyAs(state: StoryState, title: string): Promise<string> {
  return (await storyInState(db, await demoStaff(db), state, title)).storyId;
}

async function stateOf(storyId: string): Promise<string | undefined> {
  const [row] = await db.select({ state: stories.state }).from(stories).where(eq(stories.id, storyId));
  return row?.state;
}

function send(page: Page) {
  return page.getByRole("button", { name: "Kirim ke meja" }).first();
}

test("a story without a title is not sent, and the message names the title", async ({ as }) => {
  const reporter = await as("reporter");
  const desk = new WritingDesk(reporter);
  const storyId = await desk.begin();
  await desk.body.click();
  await reporter.keyboard.type("Isi berita tanpa judul.");
  await desk.chooseSection("Daerah");
  await desk.stored();
  await send(reporter).click();
  await expect(reporter.getByText("Judul belum diisi.").first()).toBeVisible();
  await expect(desk.title).toHaveAttribute("aria-invalid", "true");
  await expect(reporter.getByRole("dialog")).toHaveCount(0);
  expect(await stateOf(storyId)).toBe("draft");
  await expect(desk.body).toContainText("Isi berita tanpa judul.");
});

test("a title of 5,000 characters is told too long, is not sent and stays as typed", async ({ as }) => {
  const reporter = await as("reporter");
  const desk = new WritingDesk(reporter);
  const storyId = await desk.begin();
  const title = `${"Judul yang tidak mau berhenti ".repeat(170)}`.slice(0, 4_999).concat("i");
  await desk.title.fill(title);
  await desk.body.click();
  await reporter.keyboard.type("Isi berita.");
  await desk.chooseSection("Daerah");
  await desk.stored();
  await expect(reporter.getByText(/dari 200 huruf/).first()).toBeVisible();
  await send(reporter).click();
  await expect(reporter.getByText("Judul terlalu panjang.").first()).toBeVisible();
  await expect(reporter.getByRole("dialog")).toHaveCount(0);
  expect(await stateOf(storyId)).toBe("draft");
  await expect(desk.title).toHaveValue(title);
  await desk.open(storyId);
  await expect(desk.title).toHaveValue(title);
});

test("a paste of 7 MB is told, can be saved whole, and leaves the page and its text alone", async ({
  as,
}) => {
  const reporter = await as("reporter");
  const desk = new WritingDesk(reporter);
  await desk.begin();
  await desk.body.click();
  await reporter.keyboard.type("Kalimat yang sudah ada. ");
  const size = 7 * 1024 * 1024;
  await desk.paste("Kalimat tempelan. ".repeat(size / 18 + 1).slice(0, size));
  const told = reporter.getByRole("dialog", { name: "Tempelan terlalu panjang" });
  await expect(told).toBeVisible();
  await expect(told.getByText(/7\.340\.032 huruf/)).toBeVisible();
  const saving = reporter.waitForEvent("download");
  await told.getByRole("button", { name: "Simpan sebagai berkas" }).click();
  const saved = await (await saving).createReadStream();
  let bytes = 0;
  for await (const part of saved) bytes += part.length;
  expect(bytes).toBeGreaterThanOrEqual(size);
  await reporter.keyboard.press("Escape");
  await expect(told).toBeHidden();
  await desk.body.click();
  await reporter.keyboard.press("ControlOrMeta+End");
  await reporter.keyboard.type("Masih bisa menulis.");
  await expect(desk.body).toHaveText("Kalimat yang sudah ada. Masih bisa menulis.");
  await desk.stored();
});

const hostile = `<style>body{display:none}</style><h2 onclick="window.opened=1">Subjudul</h2>
<p style="position:fixed" onmouseover="window.opened=1">Satu <a href="javascript:window.opened=1">tautan jahat</a>,
<a href="https://jambi.example/berita">tautan baik</a>.</p><script>window.opened=1</script>
<img src="https://pelacak.example/p.gif" onerror="window.opened=1"><iframe src="https://jahat.example"></iframe>
<svg onload="window.opened=1"><a href="javascript:window.opened=1"><text>svg</text></a></svg>
<form action="https://jahat.example"><input name="kata-sandi"></form><object data="x.swf"></object>
<p>Dua <b>tebal</b>.</p>`;

for (const [size, plain] of [
  ["short", "Satu tautan jahat, tautan baik. Dua tebal."],
  ["long", "Satu tautan jahat, tautan baik. Dua tebal. ".repeat(60)],
] as const) {
  test(`nothing hostile of a ${size} pasted page stays or runs`, async ({ as, newsroom }) => {
    const reporter = await as("reporter");
    const desk = new WritingDesk(reporter);
    const foreign: string[] = [];
    reporter.on("request", (asked) => {
      if (!asked.url().startsWith(newsroom.url) && !/^(?:data|blob):/.test(asked.url()))
        foreign.push(asked.url());
    });
    const storyId = await desk.begin();
    await desk.body.click();
    await pasteHtml(reporter, hostile, plain);
    if (size === "long") {
      const release = reporter.getByRole("dialog", { name: "Rapikan siaran pers" });
      await expect(release).toBeVisible();
      await release.getByRole("button", { name: "Pakai hasil" }).click();
    }
    await expect(desk.body).toContainText("tautan jahat");
    await desk.stored();
    await expectHarmless(reporter, desk);
    await expect(desk.body.locator('a[href="https://jambi.example/berita"]')).toHaveCount(1);
    await expect(desk.body.locator("strong, b")).toHaveText(["tebal"]);
    await desk.open(storyId);
    await expect(desk.body).toContainText("tautan jahat");
    await expectHarmless(reporter, desk);
    expect(foreign).toEqual([]);
  });
}

async function expectHarmless(page: Page, desk: WritingDesk): Promise<void> {
  const html = await desk.body.innerHTML();
  expect(html).not.toMatch(/<(?:script|style|iframe|object|form|input|svg)\b(?![^>]*aria-hidden)/i);
  expect(html).not.toMatch(
    /javascript:|pelacak\.example|jahat\.example|\son(?:click|error|load|mouseover)=/i,
  );
  expect(await page.evaluate(() => Reflect.get(window, "opened"))).toBeUndefined();
}

test("a pasted page of 2,000 levels is cut down to what a story can be, stored, and gone on with", async ({
  as,
}) => {
  const reporter = await as("reporter");
  const desk = new WritingDesk(reporter);
  await desk.begin();
  await desk.body.click();
  await reporter.keyboard.type("Kalimat yang sudah ada.");
  await reporter.keyboard.press("Enter");
  const deep = `${"<blockquote><ul><li>".repeat(1_000)}<p>Kata di dasar.</p>${"</li></ul></blockquote>".repeat(1_000)}`;
  await pasteHtml(reporter, deep, "Kata di dasar.");
  await expect(desk.body).toContainText("Kata di dasar.");
  await reporter.keyboard.type(" Masih bisa menulis.");
  await desk.stored();
  await reporter.reload();
  await desk.ready();
  await expect(desk.body).toContainText("Kalimat yang sudah ada.");
  await expect(desk.body).toContainText("Kata di dasar. Masih bisa menulis.");
});

test("a time that has passed is refused by the server too, and what was chosen stays", async ({ as }) => {
  const storyId = await storyAs("approved", "Jadwal lewat");
  const editor = await as("editor");
  // A browser whose clock is years slow lets the time through: the database's clock decides.
  await editor.clock.setFixedTime(new Date("2024-01-01T03:00:00Z"));
  await editor.goto(`/desk/stories/${storyId}/review`);
  await editor.getByRole("button", { name: "Jadwalkan", exact: true }).click();
  const dialog = editor.getByRole("dialog", { name: "Jadwalkan tayang" });
  await dialog.getByLabel("Tanggal").fill("2024-01-02");
  await dialog.getByLabel(/^Jam/).fill("06:00");
  await dialog.getByRole("button", { name: /^Jadwalkan/ }).click();
  await expect(dialog.getByRole("alert")).toContainText("Waktu tayang sudah lewat");
  await expect(dialog.getByLabel("Tanggal")).toHaveValue("2024-01-02");
  await expect(dialog.getByLabel(/^Jam/)).toHaveValue("06:00");
  expect(await stateOf(storyId)).toBe("approved");
});

test("of two editors who approve at once the second is told who was quicker", async ({ as }) => {
  const storyId = await storyAs("in-review", "Dua redaktur sekaligus");
  const [first, second] = [await as("editor"), await as("managingEditor")];
  for (const page of [first, second]) await page.goto(`/desk/stories/${storyId}/review`);
  const approve = (page: Page) => page.getByRole("button", { name: "Setujui", exact: true }).click();
  // The second press is on its way while the first is answered.
  let letGo: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await second.route("**/review", async (route) => {
    if (route.request().method() === "POST") await answered;
    await route.continue();
  });
  const asked = second.waitForRequest((request) => request.method() === "POST");
  await approve(second);
  await asked;
  await approve(first);
  await expect.poll(() => stateOf(storyId)).toBe("approved");
  letGo();
  await expect(second.getByText(/baru saja disetujui oleh Bakhtiar/).first()).toBeVisible();
  await second.getByRole("button", { name: "Muat ulang" }).click();
  await expect(second.getByText("Disetujui").first()).toBeVisible();
  await expect(second.getByText(/baru saja disetujui/)).toHaveCount(0);
});

test("a reason typed into a form that has grown stale is kept", async ({ as }) => {
  const storyId = await storyAs("in-review", "Formulir basi");
  const [first, second] = [await as("editor"), await as("managingEditor")];
  for (const page of [first, second]) await page.goto(`/desk/stories/${storyId}/review`);
  await first.getByRole("button", { name: "Kembalikan", exact: true }).click();
  const back = first.getByRole("dialog", { name: "Kembalikan ke penulis" });
  await back.getByRole("textbox").fill("Narasumber kedua belum ditanya.");
  await second.getByRole("button", { name: "Setujui", exact: true }).click();
  await expect(second.getByText("Disetujui").first()).toBeVisible();
  await back.getByRole("button", { name: "Kembalikan", exact: true }).click();
  await expect(back.getByText(/baru saja disetujui oleh Yulia/)).toBeVisible();
  await expect(back.getByRole("textbox")).toHaveValue("Narasumber kedua belum ditanya.");
  expect(await stateOf(storyId)).toBe("approved");
  // Having seen what happened, the editor may still send it back, with the same words.
  await back.getByRole("button", { name: "Muat ulang" }).click();
  await expect(first.locator("main").getByText("Disetujui").first()).toBeVisible();
  await expect(back.getByRole("textbox")).toHaveValue("Narasumber kedua belum ditanya.");
  await back.getByRole("button", { name: "Kembalikan", exact: true }).click();
  await expect(first.getByText("Perlu perbaikan").first()).toBeVisible();
  expect(await stateOf(storyId)).toBe("changes-requested");
});

test("an address of the desk that does not exist says so in our words and leads home", async ({ as }) => {
  const reporter = await as("reporter");
  for (const address of [
    "/desk/tidak-ada",
    "/desk/stories/bukan-nomor",
    "/desk/stories/01900000-0000-7000-8000-000000000000/review",
    "/desk/board/apa/pun",
  ]) {
    const answer = await reporter.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(reporter.getByRole("heading", { level: 1, name: "Tidak ditemukan" })).toBeVisible();
  }
  await reporter.getByRole("link", { name: "Ke meja saya" }).click();
  await expect(reporter.getByRole("heading", { level: 1, name: "Meja saya" })).toBeVisible();
});

test("an address chosen by hand that another story has is refused at publishing, by name", async ({ as }) => {
  const [taken] = await db
    .select()
    .from(publicStories)
    .where(eq(publicStories.sectionSlug, "daerah"))
    .limit(1);
  if (!taken) throw new Error("the demo has stories in Daerah");
  const reporter = await as("reporter");
  const desk = new WritingDesk(reporter);
  const storyId = await desk.begin();
  await desk.title.fill("Judul lain sama sekali");
  await desk.body.click();
  await reporter.keyboard.type("Isi berita.");
  await desk.chooseSection("Daerah");
  await reporter.getByRole("textbox", { name: "Alamat", exact: true }).fill(taken.slug);
  await desk.stored();
  await send(reporter).click();
  await reporter.getByRole("dialog").getByRole("button", { name: "Kirim ke meja" }).click();
  await expect(reporter.getByText("Menunggu tinjauan").first()).toBeVisible();

  const editor = await as("editor");
  await editor.goto(`/desk/stories/${storyId}/review`);
  await editor.getByRole("button", { name: "Setujui", exact: true }).click();
  await expect(editor.getByText("Disetujui").first()).toBeVisible();
  await editor.getByRole("button", { name: "Terbitkan sekarang" }).click();
  const dialog = editor.getByRole("dialog", { name: "Terbitkan sekarang?" });
  await dialog.getByRole("button", { name: "Terbitkan sekarang" }).click();
  await expect(dialog.getByRole("alert")).toContainText(`“${taken.slug}” sudah dipakai berita lain`);
  expect(await stateOf(storyId)).toBe("approved");
});

/** A paste as the browser hands it over; the system's clipboard would tidy the markup first. */
async function pasteHtml(page: Page, html: string, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Isi berita" }).evaluate(
    (body, clip) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", clip.html);
      clipboardData.setData("text/plain", clip.text);
      body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { html, text },
  );
}
