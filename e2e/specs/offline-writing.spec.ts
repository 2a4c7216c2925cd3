import type { Page } from "@playwright/test";
import { desc, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { revisions } from "#db/schema/revisions.ts";
import { personRoles } from "#db/schema/staff.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import { openDraft } from "#newsroom/drafts/queries.ts";
import { restoreRevision } from "#newsroom/stories/commands/restore-revision.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import { returnStory } from "#newsroom/workflow/commands/return-story.ts";
import { spikeStory } from "#newsroom/workflow/commands/spike-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { demoPassword, expect, people, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";
import { expectAccessible } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
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

async function storedText(storyId: string): Promise<string> {
  return bodyToPlainText((await openDraft(db, storyId)).content.body);
}

async function versionOf(storyId: string): Promise<number> {
  const [row] = await db.select().from(stories).where(eq(stories.id, storyId));
  return row?.version ?? 0;
}

/** Takes the signal away, writes a sentence at the end of the story, and waits until the device has it. */
async function writeOffline(page: Page, desk: WritingDesk, sentence: string): Promise<void> {
  await page.context().setOffline(true);
  await desk.body.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(sentence);
  await expect(page.locator('[data-saving="offline"]')).toBeVisible();
}

/** Puts one thing into a store of the device, as an earlier hour would have left it. */
async function putOnDevice(
  page: Page,
  database: string,
  name: string,
  keyPath: string | null,
  value: object,
) {
  await page.evaluate(
    async ([database, name, keyPath, value]) => {
      const request = indexedDB.open(database, 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore(name, keyPath ? { keyPath } : { autoIncrement: true });
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      const transaction = request.result.transaction(name, "readwrite");
      transaction.objectStore(name).put(value);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      request.result.close();
    },
    [database, name, keyPath, value] as const,
  );
}

const late = " Kalimat yang ditulis tanpa sinyal.";

interface Meanwhile {
  what: string;
  happens: (storyId: string) => Promise<unknown>;
  told: RegExp;
}

async function submit(storyId: string): Promise<void> {
  await submitStory({ actor: staff.writer, storyId, expectedVersion: await versionOf(storyId) }, db);
}

async function approve(storyId: string): Promise<void> {
  await submit(storyId);
  await approveStory({ actor: staff.editor, storyId, expectedVersion: await versionOf(storyId) }, db);
}

const meanwhiles: Meanwhile[] = [
  { what: "sent to the desk", happens: submit, told: /sudah dikirim ke meja redaksi/ },
  { what: "approved", happens: approve, told: /sudah disetujui sebelum tulisan ini sampai/ },
  {
    what: "published",
    happens: async (storyId) => {
      await approve(storyId);
      await publishStory({ actor: staff.editor, storyId, expectedVersion: await versionOf(storyId) }, db);
    },
    told: /sudah tayang sebelum tulisan ini sampai/,
  },
  {
    what: "spiked",
    happens: async (storyId) => {
      const expectedVersion = await versionOf(storyId);
      await spikeStory({ actor: staff.writer, storyId, expectedVersion, reason: "Sudah ditulis lain" }, db);
    },
    told: /sudah tidak dipakai sebelum tulisan ini sampai/,
  },
  {
    what: "restored to an earlier revision",
    happens: async (storyId) => {
      await submit(storyId);
      const expectedVersion = await versionOf(storyId);
      await returnStory({ actor: staff.editor, storyId, expectedVersion, reason: "Lengkapi" }, db);
      const [first] = await db
        .select()
        .from(revisions)
        .where(eq(revisions.storyId, storyId))
        .orderBy(desc(revisions.number));
      await restoreRevision({ actor: staff.writer, storyId, revisionId: first?.id ?? "" }, db);
    },
    told: /dipulihkan ke versi lain/,
  },
  {
    what: "taken from its writer",
    happens: async (storyId) => {
      await db.delete(storyWriters).where(eq(storyWriters.storyId, storyId));
      await db.execute(sql`select pg_notify('access', ${storyId})`);
    },
    told: /tidak lagi dapat membuka naskah ini/,
  },
];

for (const { what, happens, told } of meanwhiles) {
  test(`words written offline in a story that was meanwhile ${what} are kept, told, and become a draft`, async ({
    as,
  }) => {
    const { storyId } = await storyInState(db, staff, "draft", `Luring: ${what}`);
    const reporter = await as("reporter");
    const desk = new WritingDesk(reporter);
    await desk.open(storyId);
    await desk.stored();
    await writeOffline(reporter, desk, late);
    await happens(storyId);
    await reporter.context().setOffline(false);

    const notice = reporter.getByRole("alert").filter({ hasText: told });
    await expect(notice).toBeVisible({ timeout: 20_000 });
    await expect(reporter.getByText(/tersimpan di perangkat/i).first()).toBeVisible();
    await expect(desk.body).toContainText(late.trim());
    expect(await storedText(storyId)).not.toContain(late.trim());

    const saving = reporter.waitForEvent("download");
    await notice.getByRole("button", { name: "Unduh .txt" }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^luring-.*\.txt$/);
    let text = "";
    for await (const part of await file.createReadStream()) text += part;
    expect(text).toContain(late.trim());

    await notice.getByRole("button", { name: "Jadikan draf baru" }).click();
    await reporter.waitForURL((url) => !url.pathname.includes(storyId) && url.pathname.includes("/stories/"));
    await desk.ready();
    await expect(desk.body).toContainText(late.trim());
    await desk.stored();
    const rescued = reporter.url().split("/").at(-1) ?? "";
    expect(await storedText(rescued)).toContain(late.trim());
    // The old story is as it was, and this device asks nothing about it any more.
    expect(await storedText(storyId)).not.toContain(late.trim());
    expect((await journalsOf(reporter)).filter((name) => name.includes(storyId))).toEqual([]);
  });
}

test("a writer whose role was taken away keeps the words, and is offered no draft that the server would refuse", async ({
  as,
}) => {
  const writer = staff.reporter;
  const { storyId } = await storyInState(db, { ...staff, writer }, "draft", "Luring: tanpa peran");
  const reporter = await as("otherReporter");
  const desk = new WritingDesk(reporter);
  await desk.open(storyId);
  await desk.stored();
  await writeOffline(reporter, desk, late);
  await db.delete(personRoles).where(eq(personRoles.personId, writer.personId));
  try {
    await reporter.context().setOffline(false);
    const notice = reporter.getByRole("alert").filter({ hasText: /Peran Anda sudah berubah/ });
    await expect(notice).toBeVisible({ timeout: 20_000 });
    await notice.getByRole("button", { name: "Jadikan draf baru" }).click();
    await expect(reporter.getByText(/tidak memiliki peran untuk menulis/).first()).toBeVisible();
    await expect(desk.body).toContainText(late.trim());
    expect(await storedText(storyId)).not.toContain(late.trim());
  } finally {
    await db.insert(personRoles).values(writer.roles.map((role) => ({ personId: writer.personId, role })));
  }
  // With the role back the words arrive by themselves.
  await reporter.reload();
  await desk.ready();
  await desk.stored();
  expect(await storedText(storyId)).toContain(late.trim());
});

test("what hours without a signal left in several stories is sent when the desk is opened, and only what is refused asks for a decision", async ({
  as,
}) => {
  test.setTimeout(240_000);
  const reporter = await as("reporter");
  const desk = new WritingDesk(reporter);
  const titles = ["Banjir di Danau Teluk", "Harga cabai naik", "Jalan putus di Batang Hari"];
  const ids: string[] = [];
  for (const title of titles) ids.push((await storyInState(db, staff, "draft", title)).storyId);
  const tabs: WritingDesk[] = [];
  for (const storyId of ids) {
    const tab = new WritingDesk(await reporter.context().newPage());
    await tab.open(storyId);
    await tab.stored();
    tabs.push(tab);
  }
  for (const tab of tabs) {
    await tab.page.bringToFront();
    await writeOffline(tab.page, tab, late);
    // Away without a word to anybody, as when the phone clears its memory.
    await tab.page.close();
  }
  await approve(ids[2] ?? "");

  // The server cannot be reached yet: the desk says what waits.
  await reporter.route("**/api/collaboration-ticket", (route) => route.abort("internetdisconnected"));
  await reporter.context().setOffline(false);
  await reporter.goto("/desk");
  const waiting = reporter.getByRole("region", { name: "Tulisan di perangkat ini" });
  await expect(waiting.getByText("3 naskah belum terkirim")).toBeVisible();
  for (const title of titles) await expect(waiting.getByText(title)).toBeVisible();
  await expectAccessible(reporter, "Meja saya");
  await reporter.unroute("**/api/collaboration-ticket");
  await waiting.getByRole("button", { name: "Kirim sekarang" }).click();

  await expect(waiting.getByText("1 naskah belum terkirim")).toBeVisible({ timeout: 30_000 });
  await expect(waiting.getByText(titles[2] ?? "")).toBeVisible();
  await expect(waiting.getByText(/sudah disetujui sebelum tulisan ini sampai/)).toBeVisible();
  for (const storyId of ids.slice(0, 2)) expect(await storedText(storyId)).toContain(late.trim());
  expect(await storedText(ids[2] ?? "")).not.toContain(late.trim());

  // Pressed by mistake: it asks first, and "no" keeps everything.
  await waiting.getByRole("button", { name: "Hapus dari perangkat" }).click();
  await waiting.getByRole("button", { name: "Batal" }).click();
  await waiting.getByRole("button", { name: "Jadikan draf baru" }).click();
  await reporter.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
  await desk.ready();
  await expect(desk.body).toContainText(late.trim());
  await reporter.goto("/desk");
  await expect(reporter.getByRole("heading", { name: "Meja saya" })).toBeVisible();
  await expect(waiting).toBeHidden();
});

test("signing out takes every draft off a shared device, and asks first when the server does not have one", async ({
  as,
}) => {
  test.setTimeout(120_000);
  const { storyId } = await storyInState(db, staff, "draft", "Rahasia sumber kami");
  const reporter = await as("reporter");
  const desk = new WritingDesk(reporter);
  await desk.open(storyId);
  await desk.stored();
  await writeOffline(reporter, desk, " Nama narasumbernya Bunga.");
  await approve(storyId);
  await reporter.context().setOffline(false);
  await expect(reporter.getByRole("alert").filter({ hasText: /sudah disetujui/ })).toBeVisible({
    timeout: 20_000,
  });

  const account = await reporter.context().newPage();
  await account.goto("/desk/account");
  const own = { id: "own", personId: staff.writer.personId, title: "", text: "Dari narasumber", url: "" };
  await putOnDevice(account, "redaksi-shared", "shares", "id", {
    ...own,
    files: [],
    storyId: null,
    at: Date.now(),
  });
  const release = { kind: "text", fileName: "", subject: "", text: "Rilis milik rekan" };
  await putOnDevice(account, "redaksi-sources", "waiting", null, {
    personId: "rekan",
    storyId,
    source: release,
  });
  await account.getByRole("button", { name: "Keluar", exact: true }).click();
  const dialog = account.getByRole("dialog", { name: "Belum semuanya terkirim" });
  await expect(dialog.getByText("Rahasia sumber kami")).toBeVisible();
  await expect(dialog.getByText("1 kiriman dari aplikasi lain")).toBeVisible();
  await expectAccessible(account, "the dialog of signing out");
  await dialog.getByRole("button", { name: "Tetap masuk" }).last().click();
  await expect(dialog).toBeHidden();
  expect((await journalsOf(account)).length).toBeGreaterThan(0);

  await account.getByRole("button", { name: "Keluar", exact: true }).click();
  await dialog.getByRole("button", { name: "Keluar dan buang" }).click();
  await expect(dialog.getByText(/akan hilang.*Rahasia sumber kami/)).toBeVisible();
  await dialog.getByRole("button", { name: "Ya, buang dan keluar" }).click();
  await account.waitForURL(/\/masuk/);
  // The tab in which the story stood open has left, too.
  await reporter.waitForURL(/\/masuk/);
  await expect.poll(() => journalsOf(account)).toEqual([]);
  const left = await everythingKept(account);
  expect(left.includes("Dari narasumber"), "what was shared is gone").toBe(false);
  expect(left.includes("Rilis milik rekan"), "what waits of a colleague stays for them").toBe(true);

  await signInAs(account, people.editor);
  await expect(account.getByRole("heading", { name: "Meja saya" })).toBeVisible();
  await expect(account.getByText("belum terkirim")).toHaveCount(0);
  expect((await everythingKept(account)).includes("Bunga")).toBe(false);
});

test("whoever signs in next sees nothing of the words that wait for the one before, and these find them again", async ({
  as,
}) => {
  test.setTimeout(120_000);
  const { storyId } = await storyInState(db, staff, "draft", "Tulisan orang pertama");
  const first = await as("reporter");
  const desk = new WritingDesk(first);
  await desk.open(storyId);
  await desk.stored();
  await writeOffline(first, desk, late);
  await first.context().clearCookies();
  await first.context().setOffline(false);
  await expect(first.getByRole("dialog", { name: "Masuk lagi" })).toBeVisible({ timeout: 20_000 });

  const second = await first.context().newPage();
  await second.goto("/masuk");
  await signInAs(second, people.editor);
  await expect(second.getByRole("heading", { name: "Meja saya" })).toBeVisible();
  await expect(second.getByText("belum terkirim")).toHaveCount(0);
  await expect(first.getByText("Akun lain sedang masuk di peramban ini")).toBeVisible();
  await expect(desk.body).toHaveCount(0);
  await expect(first.getByText(late.trim())).toHaveCount(0);
  // Not even asked for by its address is the text of the first shown from this device.
  await second.goto(`/desk/stories/${storyId}`);
  await expect(second.getByText(late.trim())).toHaveCount(0);

  await second.goto("/desk/account");
  await second.getByRole("button", { name: "Keluar", exact: true }).click();
  await second.waitForURL(/\/masuk/);
  await signInAs(second, people.reporter);
  await expect.poll(() => storedText(storyId), { timeout: 20_000 }).toContain(late.trim());
  await expect(desk.body).toContainText(late.trim());
});

test("one person with two devices sees that, and who is away is shown as away", async ({ as }) => {
  const { storyId } = await storyInState(db, staff, "draft", "Dua perangkat");
  const laptop = await as("reporter");
  const phone = await as("reporter");
  await new WritingDesk(laptop).open(storyId);
  await new WritingDesk(phone).open(storyId);
  const here = laptop.getByRole("list", { name: "Sedang membuka naskah ini" });
  await expect(here.getByText("Anda di tempat lain")).toBeAttached();
  await phone.close();
  await expect(here).toHaveCount(0);
});

async function signInAs(page: Page, email: string): Promise<void> {
  await page.getByLabel("Surel").fill(email);
  await page.getByLabel("Kata sandi", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
  await page.waitForURL(/\/desk/);
}

function journalsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return databases.flatMap(({ name }) => (name?.startsWith("redaksi-draft:") ? [name] : []));
  });
}

/** Everything that this origin keeps in databases, storages and caches of the browser, as one text. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    let kept = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
    const said = (_: string, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value;
    for (const { name = "" } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const { result: database } = opening;
      for (const store of database.objectStoreNames) {
        const asked = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          asked.onsuccess = resolve;
        });
        kept += name + JSON.stringify(asked.result, said);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) kept += await (await cache.match(request))?.text();
    }
    return kept;
  });
}
