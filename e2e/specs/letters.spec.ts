import { readFile } from "node:fs/promises";
import { request } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { newsletterIssues, newsletterSubscribers } from "#db/schema/newsletter.ts";
import { readerDevices } from "#db/schema/reader-push.ts";
import { storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { localDate } from "#lib/dates.ts";
import { makeDueIssue } from "#newsroom/newsletter/commands/make-issue.ts";
import type { PushService } from "#newsroom/push/testing/push-service.ts";
import { expect } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { testWithMail as test } from "../support/newsroom-with-mail.ts";
import { databaseOf } from "../support/outside.ts";

let db: Database;
let staff: TestNewsroom;

test.beforeAll(async ({ newsroom }) => {
  db = await databaseOf(newsroom);
  staff = await demoStaff(db);
});
test.afterAll(async () => {
  await db.$client.end();
});

const reader = "siti.aminah@contoh.example";
const linkIn = (text: string | undefined, kind: string) =>
  new RegExp(`https?://\\S+(/api/newsletter/${kind}/[0-9a-f]{32}\\S*)`).exec(text ?? "")?.[1] ?? "";
/** Today at half past six by the site's clock, so that its letter is due. */
const thisMorning = () => new Date(`${localDate(new Date(), "Asia/Jakarta")}T06:30:00+07:00`);

test("a reader without script subscribes by mail, gets the morning's letter, reads it on the web, and leaves by one press", async ({
  browser,
  newsroom,
  sink,
}) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({
    baseURL: newsroom.url,
    javaScriptEnabled: false,
    viewport: { width: 320, height: 700 },
  });
  const page = await context.newPage();
  await page.goto("/");
  await expectNoSidewaysScroll(page, "the front with the newsletter's box");
  await page.getByLabel("Alamat surel").fill("siti.aminah@contoh");
  await page.getByRole("button", { name: "Berlangganan" }).click();
  await expect(page.getByRole("alert")).toHaveText("Itu bukan alamat surel. Contoh: nama@contoh.id");
  await expect(page.getByLabel("Alamat surel")).toHaveValue("siti.aminah@contoh");
  await expectNoSidewaysScroll(page, "the form after a mistake");
  await page.getByLabel("Alamat surel").fill("Siti.Aminah@Contoh.example");
  await page.getByRole("button", { name: "Berlangganan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Periksa kotak surel Anda");

  const mailsToReader = () => sink.received.filter(({ to }) => to?.[0]?.address === reader);
  await expect.poll(() => mailsToReader().length).toBe(1);
  const confirm = linkIn(mailsToReader()[0]?.text, "confirm");
  const stateOfReader = async () =>
    (await db.select().from(newsletterSubscribers).where(eq(newsletterSubscribers.email, reader)))[0]?.state;
  await page.goto(confirm);
  // Mail scanners follow links, too: nothing is confirmed before somebody presses.
  expect(await stateOfReader()).toBe("waiting");
  await page.getByRole("button", { name: "Ya, kirimi saya nawala pagi" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Langganan Anda sudah aktif");
  await page.goto(confirm);
  await page.getByRole("button", { name: "Ya, kirimi saya nawala pagi" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tautan ini tidak berlaku lagi");

  const { storyId } = await storyInState(db, staff, "published", "Warga Tebo panen madu hutan");
  await db.delete(newsletterIssues);
  await makeDueIssue(thisMorning(), db);
  await expect.poll(() => mailsToReader().length, { timeout: 30_000 }).toBe(2);
  const letter = mailsToReader()[1];
  expect(letter?.html).toContain("Nawala");
  const day = localDate(thisMorning(), "Asia/Jakarta");
  await page.goto(`/nawala/${day}`);
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.getByText("Nawala pagi nomor 1")).toBeVisible();
  expect(storyId).not.toBe("");
  await page.goto("/nawala");
  await expect(page.getByRole("link", { name: letter?.subject ?? "" })).toBeVisible();

  const leave = linkIn(letter?.text, "leave");
  await page.goto(leave);
  expect(await stateOfReader()).toBe("confirmed");
  const program = await request.newContext({ baseURL: newsroom.url });
  const answer = await program.post(leave, { form: { "List-Unsubscribe": "One-Click" } });
  expect(answer.status()).toBe(200);
  await program.dispose();
  expect(await stateOfReader()).toBe("left");
  await page.getByRole("button", { name: "Berhenti berlangganan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Anda sudah berhenti berlangganan");
  await context.close();
});

test("the managing editor sets the next letter, sees it, tests it and takes the list; editors see no address, reporters nothing", async ({
  as,
  sink,
}) => {
  test.setTimeout(180_000);
  const chief = await as("managingEditor");
  await chief.goto("/desk");
  await chief.getByRole("link", { name: "Nawala" }).click();
  await expect(chief.getByRole("heading", { level: 1 })).toHaveText("Nawala pagi");
  await expectAccessible(chief, "the newsletter's desk");
  await storyInState(db, staff, "published", "Pasar malam Telanaipura dibuka");
  await chief.getByLabel("Subjek", { exact: true }).fill("Kabar pagi dari Jambi");
  for (const day of ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"])
    await chief.getByLabel(day, { exact: true }).uncheck();
  await chief.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(chief.getByText("Pilih sedikitnya satu hari, atau matikan nawala.")).toBeVisible();
  await chief.getByLabel("Senin", { exact: true }).check();
  await chief.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(chief.getByText("Subjek: Kabar pagi dari Jambi")).toBeVisible();
  await chief.getByRole("button", { name: "Teks" }).click();
  await expect(chief.getByRole("textbox", { name: "Teks" })).toHaveValue(/Pasar malam Telanaipura dibuka/);
  await chief.getByRole("button", { name: "Kirim uji ke saya" }).click();
  await expect.poll(() => sink.received.at(-1)?.subject).toBe("[Uji] Kabar pagi dari Jambi");

  await chief.getByRole("button", { name: "Unduh CSV" }).click();
  const dialog = chief.getByRole("dialog");
  const [download] = await Promise.all([
    chief.waitForEvent("download"),
    dialog.getByRole("button", { name: "Unduh CSV" }).click(),
  ]);
  expect(await readFile(await download.path(), "utf8")).toContain("kopi.telanaipura@contoh.example");
  await chief.getByRole("button", { name: "Hapus satu pelanggan" }).click();
  await chief.getByLabel("Alamat surel pembaca").fill("tidak.ada@contoh.example");
  await dialog.getByRole("button", { name: "Hapus alamat" }).click();
  await expect(dialog.getByText("Alamat itu tidak ada di nawala.")).toBeVisible();
  await chief.getByLabel("Alamat surel pembaca").fill("kopi.telanaipura@contoh.example");
  await dialog.getByRole("button", { name: "Hapus alamat" }).click();
  await expect(chief.getByText("Alamat itu sudah dihapus dari nawala.")).toBeVisible();

  const editor = await as("editor");
  await editor.goto("/desk/newsletter");
  await expect(editor.getByRole("heading", { name: "Pelanggan" })).toBeVisible();
  await expect(editor.getByRole("button", { name: "Unduh CSV" })).toHaveCount(0);
  const reporter = await as("reporter");
  expect((await reporter.goto("/desk/newsletter"))?.status()).toBe(404);
  expect((await reporter.request.get("/desk/newsletter/draft")).status()).toBe(404);
});

test("a reader turns breaking news on; an editor takes an alert back, sends it, and it opens the story", async ({
  as,
  browser,
  newsroom,
  service,
}) => {
  test.setTimeout(180_000);
  const title = "Jalan lintas Sumatra di Merangin tertutup longsor";
  const { storyId } = await storyInState(db, staff, "published", title);
  const plain = await browser.newContext({ baseURL: newsroom.url, javaScriptEnabled: false });
  const without = await plain.newPage();
  await without.goto("/kabar");
  await expect(without.getByText("Kabar penting memerlukan JavaScript")).toBeVisible();
  await expect(without.getByRole("button", { name: "Nyalakan kabar penting" })).toHaveCount(0);
  await plain.close();

  const context = await browser.newContext({
    baseURL: newsroom.url,
    permissions: ["notifications"],
    viewport: { width: 390, height: 844 },
  });
  // The browser's own push service is out of reach here: the browser is given one of this machine.
  const subscription = service.subscription();
  const pushes = () => service.received.filter(({ path }) => subscription.endpoint.endsWith(path));
  await context.addInitScript((given) => {
    const made = {
      toJSON: () => given,
      endpoint: given.endpoint,
      options: {},
      unsubscribe: async () => true,
    };
    let there: typeof made | null = null;
    Object.assign(PushManager.prototype, {
      getSubscription: async () => there,
      subscribe: async () => {
        there = made;
        return made;
      },
    });
  }, toKeys(subscription));
  const page = await context.newPage();
  await page.goto("/kabar");
  await expectNoSidewaysScroll(page, "the choice of sections");
  await expectAccessible(page, "the choice of sections");
  await page.getByRole("checkbox", { name: "Semua kanal" }).uncheck();
  await page.getByRole("button", { name: "Nyalakan kabar penting" }).click();
  await expect(page.getByRole("alert")).toHaveText("Pilih sedikitnya satu kanal.");
  await page.getByRole("checkbox", { name: "Semua kanal" }).check();
  await page.getByRole("button", { name: "Nyalakan kabar penting" }).click();
  await expect(page.getByRole("status")).toHaveText("Kabar penting menyala di perangkat ini.");
  expect(await db.$count(readerDevices)).toBe(1);

  const editor = await as("editor");
  await editor.goto(`/desk/stories/${storyId}/review`);
  await editor.getByRole("button", { name: "Kabari pembaca" }).click();
  const dialog = editor.getByRole("dialog");
  await expect(dialog.getByText("Pengikut kanal ini (1 perangkat)")).toBeVisible();
  await dialog.getByRole("button", { name: "Kabari", exact: true }).click();
  await editor.getByRole("button", { name: "Batalkan" }).first().click();
  await expect(editor.getByText("Kabar dibatalkan. Tidak ada yang terkirim.")).toBeVisible();
  await editor.getByRole("button", { name: "Kabari pembaca" }).click();
  await dialog.getByRole("button", { name: "Kabari", exact: true }).click();
  await expect(editor.getByText(/^Kabar berangkat pukul/)).toBeVisible();
  await expect.poll(() => pushes().length, { timeout: 45_000 }).toBe(1);
  const payload = pushes()[0]?.payload;
  expect(payload).toMatchObject({ body: title });
  await expect
    .poll(async () => {
      await editor.reload();
      return editor.getByText(/^Pembaca dikabari pukul .*: 1 perangkat$/).count();
    })
    .toBe(1);

  await test.step("the readers' worker shows it", async () => {
    // A browser without a window has nowhere to show it: what the worker asks to be shown is written down.
    const worker = context.serviceWorkers().find((one) => new URL(one.url()).pathname === "/worker.js");
    await worker?.evaluate(() => {
      const wish = (_title: string, options: { body: string }) => {
        Object.assign(globalThis, { wished: options.body });
        return Promise.resolve();
      };
      Object.assign(Reflect.get(globalThis, "registration"), { showNotification: wish });
    });
    const client = await context.newCDPSession(page);
    const registered = new Promise<string>((resolve) => {
      client.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
        const ours = registrations.find(({ scopeURL }) => new URL(scopeURL).pathname === "/");
        if (ours) resolve(ours.registrationId);
      });
    });
    await client.send("ServiceWorker.enable");
    await client.send("ServiceWorker.deliverPushMessage", {
      origin: newsroom.url,
      registrationId: await registered,
      data: JSON.stringify(payload),
    });
    await expect.poll(() => worker?.evaluate(() => Reflect.get(globalThis, "wished"))).toBe(title);
  });

  await page.getByRole("button", { name: "Matikan di perangkat ini" }).click();
  await expect(page.getByRole("status")).toHaveText(/Kabar penting mati/);
  expect(await db.$count(readerDevices, sql`true`)).toBe(0);
  await context.close();
});

/** A subscription as a browser's own `toJSON` has it. */
function toKeys({ endpoint, p256dh, auth }: ReturnType<PushService["subscription"]>) {
  return { endpoint, keys: { p256dh, auth } };
}
