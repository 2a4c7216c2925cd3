import type { Page } from "@playwright/test";
import { and, desc, eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { mails, notices } from "#db/schema/notices.ts";
import { pushDevices } from "#db/schema/push.ts";
import { sessions } from "#db/schema/staff.ts";
import { storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import type { MailSink } from "#lib/mail/testing/mail-sink.ts";
import { returnStory } from "#newsroom/workflow/commands/return-story.ts";
import { expect, people, signIn } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { testWithMail as test } from "../support/newsroom-with-mail.ts";
import { databaseOf } from "../support/outside.ts";
import { expectTouchTargets } from "../support/touch-targets.ts";

let db: Database;
let staff: TestNewsroom;

test.beforeAll(async ({ newsroom }) => {
  db = await databaseOf(newsroom);
  staff = await demoStaff(db);
});
test.afterAll(async () => {
  await db.$client.end();
});

const reason = "Lengkapi kutipan kepala desa.";

async function returnByEditor(editor: Page, storyId: string): Promise<void> {
  await editor.goto(`/desk/stories/${storyId}/review`);
  await editor.getByRole("button", { name: "Kembalikan", exact: true }).click();
  const dialog = editor.getByRole("dialog", { name: "Kembalikan ke penulis" });
  await dialog.getByRole("textbox").fill(reason);
  await dialog.getByRole("button", { name: "Kembalikan", exact: true }).click();
  await expect(editor.getByText("Perlu perbaikan").first()).toBeVisible();
}

const mailsAbout = (sink: MailSink, title: string) =>
  sink.received.filter(({ subject }) => subject?.includes(title));

test("a returned story: its writer's desk tells at once, a mail brings the reason and leads there, and opening it is reading it", async ({
  as,
  sink,
  service,
}) => {
  test.setTimeout(180_000);
  const title = "Warga Batang Hari tanam padi apung";
  const { storyId } = await storyInState(db, staff, "in-review", title);
  const writer = await as("reporter");
  await writer.goto("/desk/notices");
  const readAll = writer.getByRole("button", { name: "Tandai semua dibaca" });
  // What the demo told before.
  if (await readAll.isVisible()) await readAll.click();
  await expect(readAll).toHaveCount(0);

  // The browser's own push service is out of reach here: a device is added as it would be by it.
  const [session] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(eq(sessions.personId, staff.writer.personId))
    .orderBy(desc(sessions.createdAt));
  const device = { personId: staff.writer.personId, sessionId: session?.id ?? "" };
  const subscription = service.subscription();
  const pushes = () => service.received.filter(({ path }) => subscription.endpoint.endsWith(path));
  await db.insert(pushDevices).values({ ...subscription, ...device });

  const editor = await as("editor");
  await returnByEditor(editor, storyId);
  const from = Date.now();
  await expect(writer.getByText("1 belum dibaca").first()).toBeVisible({ timeout: 2_500 });
  test.info().annotations.push({ type: "shown after", description: `${Date.now() - from} ms` });
  const row = writer.getByRole("listitem").filter({ hasText: title });
  await expect(row).toContainText("mengembalikan");
  await expect(row).toContainText(reason);

  await expect.poll(() => mailsAbout(sink, title).length).toBe(1);
  const [mail] = mailsAbout(sink, title);
  expect(mail?.to?.[0]?.address).toBe(people.reporter);
  expect(mail?.text).toContain(reason);
  expect(mail?.html).toContain(`/desk/stories/${storyId}"`);

  await expect.poll(() => pushes().length).toBe(1);
  expect(pushes()[0]?.payload).toMatchObject({
    title: "Naskah dikembalikan",
    path: `/desk/stories/${storyId}`,
  });
  await db.delete(pushDevices);

  for (const colorScheme of ["dark", "light"] as const) {
    await writer.emulateMedia({ colorScheme });
    await expectAccessible(writer, `the notices, ${colorScheme}`);
  }
  await row.getByRole("link").click();
  await writer.waitForURL(`**/desk/stories/${storyId}`);
  await writer.goto("/desk/notices");
  await expect(writer.getByRole("button", { name: "Tandai dibaca" })).toHaveCount(0);
  // Whoever returned it was told of its coming, and not of what they did themselves.
  await editor.goto("/desk/notices");
  const ofStory = editor.getByRole("listitem").filter({ hasText: title });
  await expect(ofStory).toHaveCount(1);
  await expect(ofStory).toContainText("mengirim");
});

test("the server is killed and the mail server away: after both are back everything was told once", async ({
  newsroom,
  sink,
}) => {
  test.setTimeout(240_000);
  const title = "Jembatan gantung Muaro Tembesi diperbaiki";
  const { storyId, version } = await storyInState(db, staff, "in-review", title);
  await sink.close();
  await returnStory({ actor: staff.editor, storyId, expectedVersion: version, reason }, db);
  await newsroom.kill("SIGKILL");
  await db.$client.end();
  await newsroom.start();
  db = await databaseOf(newsroom);
  const mine = and(eq(notices.storyId, storyId), eq(notices.personId, staff.writer.personId));
  await expect.poll(() => db.$count(notices, mine), { timeout: 30_000 }).toBe(1);
  const mailOf = async () =>
    (
      await db
        .select({ state: mails.state, failures: mails.failures })
        .from(mails)
        .innerJoin(notices, eq(notices.mailId, mails.id))
        .where(mine)
    )[0];
  await expect.poll(async () => (await mailOf())?.failures, { timeout: 30_000 }).toBeGreaterThan(0);
  await sink.open();
  await expect.poll(async () => (await mailOf())?.state, { timeout: 90_000 }).toBe("sent");
  expect(mailsAbout(sink, title).length).toBe(1);
  expect(await db.$count(notices, mine)).toBe(1);
});

test("the managing editor adds a rule, changes and removes it, and takes that back; nobody else reaches the page", async ({
  as,
  sink,
}) => {
  test.setTimeout(120_000);
  const managing = await as("managingEditor");
  await managing.goto("/desk/notices");
  await managing.getByRole("link", { name: "Aturan", exact: true }).click();
  await expect(managing.getByRole("heading", { name: "Aturan pemberitahuan" })).toBeVisible();
  await expect(managing.getByText("Surel aktif.")).toBeVisible();
  const rules = managing.getByRole("list", { name: "Naskah disetujui" });
  await managing.getByRole("button", { name: "Tambah aturan untuk: Naskah disetujui" }).click();
  const dialog = managing.getByRole("dialog", { name: "Aturan baru" });
  await dialog.getByLabel("Siapa dikabari").selectOption({ label: "Orang tertentu" });
  await dialog.getByLabel("Di aplikasi").uncheck();
  await dialog.getByRole("button", { name: "Simpan aturan" }).click();
  // Said where it is missing, and nothing that was chosen is lost.
  await expect(dialog.getByText("Pilih siapa orangnya.")).toBeVisible();
  await expect(dialog.getByText("Pilih paling sedikit satu cara.")).toBeVisible();
  await dialog.getByLabel("Nama").selectOption({ label: staff.reporter.name });
  await dialog.getByLabel("Kanal").selectOption({ label: "Daerah" });
  await dialog.getByLabel("Surel").check();
  await dialog.getByRole("button", { name: "Simpan aturan" }).click();
  await expect(dialog).toHaveCount(0);
  const rule = rules.getByRole("listitem").filter({ hasText: staff.reporter.name });
  await expect(rule).toContainText("Daerah");
  await expect(rule).toContainText("Surel");
  for (const colorScheme of ["dark", "light"] as const) {
    await managing.emulateMedia({ colorScheme });
    await expectAccessible(managing, `the rules, ${colorScheme}`);
  }

  const title = "Posyandu Sengeti buka pagi";
  await storyInState(db, staff, "approved", title);
  await expect.poll(() => mailsAbout(sink, title).length).toBe(1);
  expect(mailsAbout(sink, title)[0]?.to?.[0]?.address).toBe(people.otherReporter);

  await managing.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(managing, "the rules on a phone");
  await rule.getByRole("button", { name: /^Ubah aturan untuk/ }).click();
  const change = managing.getByRole("dialog", { name: "Ubah aturan" });
  await expect(change.getByLabel("Nama")).toHaveValue(staff.reporter.personId);
  await change.getByLabel("Di aplikasi").check();
  await change.getByRole("button", { name: "Simpan aturan" }).click();
  await expect(rule).toContainText("Di aplikasi");
  await rule.getByRole("button", { name: /^Hapus aturan untuk/ }).click();
  await expect(rule).toHaveCount(0);
  await managing.getByRole("button", { name: "Urungkan" }).click();
  await expect(rule).toHaveCount(1);
  await managing.getByRole("button", { name: "Kembalikan bawaan" }).click();
  const restore = managing.getByRole("dialog", { name: "Kembalikan aturan bawaan?" });
  await restore.getByRole("button", { name: "Kembalikan bawaan" }).click();
  await expect(rule).toHaveCount(0);

  const editor = await as("editor");
  await editor.goto("/desk/notices/rules");
  await expect(editor.getByText("Tidak ditemukan").first()).toBeVisible();
});

test("everybody chooses for themselves: ways by group, quiet hours, a digest; on a phone, too", async ({
  browser,
  newsroom,
  sink,
}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({
    baseURL: newsroom.url,
    storageState: await signIn(newsroom.url, people.otherReporter),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto("/desk/account");
  await page.getByRole("link", { name: "Pemberitahuan saya" }).click();
  await expect(page.getByRole("heading", { name: "Pemberitahuan saya" })).toBeVisible();
  const talk = page.getByRole("listitem").filter({ hasText: "Percakapan" });
  await talk.getByRole("combobox").selectOption({ label: "Pilihan sendiri" });
  await talk.getByLabel("Di aplikasi").uncheck();
  await expect(talk.getByText("Anda tidak dikabari tentang kelompok ini.")).toBeVisible();
  await talk.getByLabel("Ringkasan").check();
  await expect(page.getByText("Tersimpan.").first()).toBeVisible();

  await page.getByLabel("Pakai jam tenang").check();
  await page.getByLabel("Dari").fill("25.00");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText("Tulis jam seperti 22.00.")).toBeVisible();
  await expect(page.getByLabel("Dari")).toHaveValue("25.00");
  await page.getByLabel("Dari").fill("06.00");
  await page.getByLabel("Sampai").fill("06.00");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText("Jam tenang mulai dan selesai pada waktu yang sama.")).toBeVisible();
  await page.getByLabel("Dari").fill("21.30");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText("Jam tenang mulai dan selesai")).toHaveCount(0);
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `own choices on a phone, ${colorScheme}`);
  }
  await expectNoSidewaysScroll(page, "own choices on a phone");
  await expectTouchTargets(page, "own choices on a phone");
  await page.reload();
  await expect(page.getByLabel("Dari")).toHaveValue("21.30");
  await expect(talk.getByLabel("Ringkasan")).toBeChecked();
  await expect(talk.getByLabel("Di aplikasi")).not.toBeChecked();

  // A browser that refuses says what to do; nothing is added.
  await page.getByRole("button", { name: "Kabari perangkat ini" }).click();
  await expect(page.getByText("Peramban menolak pemberitahuan dari situs ini.")).toBeVisible();
  await expect(page.getByText("Belum ada perangkat yang dikabari.")).toBeVisible();

  await page.goto("/desk/notices?kelompok=readers");
  await expect(page.getByText("Tidak ada yang cocok dengan saringan ini")).toBeVisible();
  await expectAccessible(page, "an empty filter on a phone");
  await page.getByRole("link", { name: "Tampilkan semua" }).click();
  await expectNoSidewaysScroll(page, "the notices on a phone");
  await expectTouchTargets(page, "the notices on a phone");
  expect(sink.received.every(({ messageId }) => messageId)).toBe(true);
  await context.close();
});
