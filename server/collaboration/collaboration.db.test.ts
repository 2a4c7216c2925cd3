import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import * as encoding from "lib0/encoding";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import WebSocket from "ws";
import * as Y from "yjs";
import { revisions } from "#db/schema/revisions.ts";
import { drafts, stories } from "#db/schema/stories.ts";
import { openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { createDraft } from "#newsroom/drafts/commands/create-draft.ts";
import { restoreDraft } from "#newsroom/drafts/commands/restore-draft.ts";
import { storeDraft } from "#newsroom/drafts/commands/store-draft.ts";
import { draftGeneration } from "#newsroom/drafts/layout.ts";
import { documentNameOf } from "#newsroom/drafts/protocol.ts";
import { loadDraft, openDraft } from "#newsroom/drafts/queries.ts";
import { emptyDraft } from "#newsroom/drafts/write-document.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { type DraftStore, databaseDraftStore } from "./draft-store.ts";
import { type Bench, type Browser, openBrowser, startBench, until } from "./testing/collaboration-bench.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
let bench: Bench;
let browsers: Browser[] = [];
let failing = false;
let storyId = "";
let generation = "";

/** The database's store, which fails while a test says so. */
function failingStore(): DraftStore {
  const store = databaseDraftStore(current().db);
  return {
    load: (id) => (failing ? Promise.reject(new Error("away")) : store.load(id)),
    save: (request) => (failing ? Promise.reject(new Error("away")) : store.save(request)),
  };
}

beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

beforeEach(async () => {
  failing = false;
  storyId = randomUUID();
  const document = emptyDraft();
  generation = draftGeneration(document);
  await current().db.transaction(async (tx) => {
    await tx.insert(stories).values({ id: storyId, writerId: newsroom.writer.personId });
    await createDraft(tx, { storyId, document, personId: newsroom.writer.personId });
  });
  bench = await startBench(failingStore(), current().db.$client);
  bench.access.set(newsroom.writer.personId, "write");
  bench.access.set(newsroom.editor.personId, "write");
});

afterEach(async () => {
  failing = false;
  for (const browser of browsers) browser.leave();
  browsers = [];
  await bench.stop();
});

function open(
  person: { personId: string; name: string },
  more: { generation?: string; ticket?: string; document?: Y.Doc } = {},
): Browser {
  const browser = openBrowser(bench, {
    storyId,
    generation,
    personId: person.personId,
    name: person.name,
    ...more,
  });
  browsers.push(browser);
  return browser;
}

async function storedContent() {
  return (await openDraft(current().db, storyId)).content;
}

function titleOf(browser: Browser): Y.Text {
  return browser.document.getText("title");
}

describe("writing together", () => {
  test("two writers merge, and the database and its lists have both", async () => {
    const one = open(newsroom.writer);
    const two = open(newsroom.editor);
    await Promise.all([one.synced(), two.synced()]);
    titleOf(one).insert(0, "Wali Kota ");
    two.document.getText("dek").insert(0, "Hadir di Jambi");
    await until(() => titleOf(two).toString() === "Wali Kota ");
    titleOf(two).insert(10, "Jambi");
    await Promise.all([one.stored(), two.stored()]);
    await until(() => titleOf(one).toString() === "Wali Kota Jambi");
    expect(await storedContent()).toMatchObject({ title: "Wali Kota Jambi", dek: "Hadir di Jambi" });
    const [story] = await current().db.select().from(stories).where(eq(stories.id, storyId));
    expect(story?.title).toBe("Wali Kota Jambi");
  });

  test("what is typed is stored within a second of the first key, even if typing goes on", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    browser.messages.length = 0;
    const start = performance.now();
    const typing = setInterval(() => titleOf(browser).insert(0, "a"), 20);
    await until(() => browser.messages.some(({ type }) => type === "stored"));
    const waited = performance.now() - start;
    clearInterval(typing);
    expect(waited).toBeLessThan(1_500);
    expect((await storedContent()).title.length).toBeGreaterThan(5);
    await browser.stored();
  });

  test("a browser that was offline brings everything when it comes back", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    browser.provider.configuration.websocketProvider.disconnect();
    await until(() => browser.closes.length > 0);
    titleOf(browser).insert(0, "Ditulis tanpa sinyal");
    await browser.provider.configuration.websocketProvider.connect();
    await browser.stored();
    expect((await storedContent()).title).toBe("Ditulis tanpa sinyal");
  });

  test("others see name and colour from the server, whatever a browser claims", async () => {
    const one = open(newsroom.writer);
    const two = open(newsroom.editor);
    await Promise.all([one.synced(), two.synced()]);
    one.provider.setAwarenessField("user", { name: "Pemimpin Redaksi", color: "red;background:url(x)" });
    one.provider.setAwarenessField("evil", "x".repeat(1000));
    one.provider.setAwarenessField("cursor", { anchor: "bad", head: null });
    await until(() => two.provider.awareness?.getStates().has(one.document.clientID) ?? false);
    await until(() => two.provider.awareness?.getStates().get(one.document.clientID)?.user !== undefined);
    expect(two.provider.awareness?.getStates().get(one.document.clientID)).toEqual({
      user: {
        personId: newsroom.writer.personId,
        name: "Penulis",
        color: expect.stringMatching(/^#[0-9a-f]{6}$/),
      },
    });
  });

  test("somebody who is away is told as away, and their caret leaves the text", async () => {
    const one = open(newsroom.writer);
    const two = open(newsroom.editor);
    await Promise.all([one.synced(), two.synced()]);
    const stateOfOne = () => two.provider.awareness?.getStates().get(one.document.clientID);
    const place = { type: null, tname: "body", item: null, assoc: 0 };
    one.provider.setAwarenessField("cursor", { anchor: place, head: place });
    await until(() => stateOfOne()?.cursor?.anchor !== undefined);
    one.provider.setAwarenessField("idle", true);
    await until(() => stateOfOne()?.idle === true);
    expect(stateOfOne()?.cursor).toBeNull();
    one.provider.setAwarenessField("idle", false);
    await until(() => stateOfOne()?.cursor?.anchor !== undefined);
    expect(stateOfOne()).not.toHaveProperty("idle");
    one.leave();
    await until(() => stateOfOne() === undefined);
  });

  test("two devices of one person are two carets of one name, and both write", async () => {
    const phone = open(newsroom.writer);
    const laptop = open(newsroom.writer);
    await Promise.all([phone.synced(), laptop.synced()]);
    phone.provider.setAwarenessField("cursor", null);
    await until(() => laptop.provider.awareness?.getStates().get(phone.document.clientID) !== undefined);
    const user = laptop.provider.awareness?.getStates().get(phone.document.clientID)?.user;
    expect(user).toMatchObject({ personId: newsroom.writer.personId, name: "Penulis" });
    titleOf(phone).insert(0, "Dari ponsel");
    laptop.document.getText("dek").insert(0, "dari laptop");
    await Promise.all([phone.stored(), laptop.stored()]);
    expect(await storedContent()).toMatchObject({ title: "Dari ponsel", dek: "dari laptop" });
  });

  test("a draft leaves the memory with its last writer, everything stored", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    titleOf(browser).insert(0, "Sampai jumpa");
    await until(() => !browser.provider.hasUnsyncedChanges);
    browser.leave();
    await until(() => bench.collaboration.counts().drafts === 0);
    expect((await storedContent()).title).toBe("Sampai jumpa");
  });

  test("store-now is answered though nothing changed, and writes nothing", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    const before = await loadDraft(current().db, storyId);
    browser.provider.sendStateless('{"type":"store-now"}');
    await browser.stored();
    expect((await loadDraft(current().db, storyId))?.version).toBe(before?.version);
  });
});

describe("access", () => {
  test("a reader sees and cannot write", async () => {
    bench.access.set(newsroom.reporter.personId, "read");
    const writer = open(newsroom.writer);
    const reader = open(newsroom.reporter);
    await Promise.all([writer.synced(), reader.synced()]);
    titleOf(reader).insert(0, "curang ");
    titleOf(writer).insert(0, "Judul");
    await writer.stored();
    await until(() => titleOf(reader).toString().includes("Judul"));
    expect(titleOf(writer).toString()).toBe("Judul");
    expect((await storedContent()).title).toBe("Judul");
  });

  test("a writer becomes a reader at once when the story goes to the desk, and a writer again when it comes back", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    bench.access.set(newsroom.writer.personId, "read");
    const start = performance.now();
    await current().db.execute(sql`select pg_notify('access', ${storyId})`);
    await until(() =>
      browser.messages.some((message) => message.type === "access" && message.access === "read"),
    );
    expect(performance.now() - start).toBeLessThan(2_000);
    titleOf(browser).insert(0, "terlambat");
    await bench.collaboration.flush();
    expect((await storedContent()).title).toBe("");
    bench.access.set(newsroom.writer.personId, "write");
    await bench.collaboration.refresh(storyId);
    await until(() =>
      browser.messages.some((message) => message.type === "access" && message.access === "write"),
    );
    browser.provider.forceSync();
    // What was refused before is sent again; the last acknowledgement may be an older one.
    await expect.poll(async () => (await storedContent()).title, { timeout: 5_000 }).toBe("terlambat");
  });

  test("access that was taken away is noticed within two seconds of writing without any announcement", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    bench.access.set(newsroom.writer.personId, "none");
    const start = performance.now();
    const typing = setInterval(() => titleOf(browser).insert(0, "a"), 50);
    await until(() => browser.closes.some(({ code }) => code === 4403));
    clearInterval(typing);
    expect(performance.now() - start).toBeLessThan(3_500);
  });

  test.each(["none", "signed-out"] as const)(
    "%s closes the socket with a reason that the browser shows",
    async (answer) => {
      const browser = open(newsroom.writer);
      await browser.synced();
      bench.access.set(newsroom.writer.personId, answer);
      await current().db.execute(sql`select pg_notify('access', ${newsroom.writer.personId})`);
      const expected =
        answer === "none" ? { code: 4403, reason: "noAccess" } : { code: 4401, reason: "signedOut" };
      await until(() => browser.closes.length > 0);
      expect(browser.closes[0]).toEqual(expected);
      await until(() => browser.refusals.length > 0);
      expect(browser.refusals[0]).toBe(expected.reason);
    },
  );

  test("all sockets of a person close at once", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    bench.collaboration.closeConnectionsOf(newsroom.writer.personId);
    await until(() => browser.closes.some(({ code }) => code === 4401));
  });

  test("nobody without access, with a bad ticket or with another story's ticket is let in", async () => {
    const stranger = open(newsroom.reporter);
    const forger = open(newsroom.writer, { ticket: "palsu" });
    await until(() => stranger.refusals.length > 0 && forger.refusals.length > 0);
    expect(stranger.refusals).toEqual(["noAccess"]);
    expect(forger.refusals).toEqual(["signedOut"]);
    expect(stranger.document.getText("title").toString()).toBe("");
    expect(bench.collaboration.counts().drafts).toBe(0);
  });

  test("a ticket that has run out, or was made for another story, opens nothing", async () => {
    const { personId, name } = newsroom.writer;
    const claims = { storyId, personId, sessionId: "sesi", name, generation };
    const anHourAgo = new Date(Date.now() - 3_600_000);
    const late = open(newsroom.writer, { ticket: await bench.ticket(claims, anHourAgo) });
    const astray = open(newsroom.writer, {
      ticket: await bench.ticket({ ...claims, storyId: randomUUID() }),
    });
    const former = open(newsroom.writer, { ticket: await bench.ticket({ ...claims, generation: "lama" }) });
    await until(() => [late, astray, former].every(({ refusals }) => refusals.length > 0));
    expect([late, astray, former].map(({ refusals }) => refusals[0])).toEqual([
      "signedOut",
      "noAccess",
      "replaced",
    ]);
    for (const { document } of [late, astray]) expect(document.getXmlFragment("body").length).toBe(0);
  });

  test("while the database gives no answer, writing goes on and nobody new is let in", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    bench.questionsFail = true;
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    titleOf(browser).insert(0, "Terus menulis");
    await browser.stored();
    const second = open(newsroom.editor);
    await until(() => second.refusals.length > 0);
    expect(second.refusals).toEqual(["tryAgain"]);
  });
});

describe("a failing store", () => {
  test("loses nothing: everybody is told, the draft stays in memory after they left, and is stored later", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    failing = true;
    titleOf(browser).insert(0, "Tidak boleh hilang");
    await until(() => browser.messages.some(({ type }) => type === "store-failed"));
    browser.leave();
    await until(() => bench.collaboration.counts().sockets === 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(bench.collaboration.counts()).toMatchObject({ drafts: 1, unstored: 1 });
    await expect(bench.collaboration.flush()).rejects.toThrow("could not be stored");
    failing = false;
    await until(() => bench.collaboration.counts().drafts === 0, 8_000);
    expect((await storedContent()).title).toBe("Tidak boleh hilang");
  });

  test("a failing load lets nobody in and never shows an empty draft", async () => {
    failing = true;
    const browser = open(newsroom.writer);
    await until(() => browser.refusals.length > 0);
    expect(browser.refusals).toEqual(["tryAgain"]);
    expect(browser.provider.synced).toBe(false);
    failing = false;
    expect(bench.collaboration.counts().drafts).toBe(0);
  });

  test("a broken binary is neither opened nor overwritten", async () => {
    const broken = new Uint8Array([1, 2, 3, 200, 200]);
    await current().db.update(drafts).set({ document: broken }).where(eq(drafts.storyId, storyId));
    const browser = open(newsroom.writer);
    await until(() => browser.refusals.length > 0);
    expect((await loadDraft(current().db, storyId))?.document).toEqual(broken);
  });

  test("closing the process stores what is still in memory", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    titleOf(browser).insert(0, "Tepat sebelum mati");
    await until(() => !browser.provider.hasUnsyncedChanges);
    await bench.collaboration.close();
    expect((await storedContent()).title).toBe("Tepat sebelum mati");
  });
});

describe("two processes", () => {
  test("what another process stored is merged, not overwritten", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    const stored = await loadDraft(current().db, storyId);
    const other = new Y.Doc();
    Y.applyUpdate(other, stored?.document ?? new Uint8Array());
    other.getText("dek").insert(0, "dari proses lain");
    await storeDraft(current().db, {
      storyId,
      document: other,
      knownVersion: stored?.version ?? 0,
      personId: null,
      changed: true,
    });
    titleOf(browser).insert(0, "dari proses ini");
    await browser.stored();
    expect(await storedContent()).toMatchObject({ title: "dari proses ini", dek: "dari proses lain" });
    await until(() => browser.document.getText("dek").toString() === "dari proses lain");
  });

  test("a draft that was made anew is never mixed with the old one; browsers are told to load it", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    titleOf(browser).insert(0, "Lama");
    await browser.stored();
    const content = { ...emptyContent(), title: "Dipulihkan" };
    await current().db.transaction(async (tx) => {
      const [revision] = await tx
        .insert(revisions)
        .values({
          storyId,
          number: 1,
          reason: "submit",
          title: content.title,
          kind: "news",
          content,
          plainText: "",
          wordCount: 0,
        })
        .returning({ id: revisions.id });
      await restoreDraft(tx, { storyId, revisionId: revision?.id ?? "", personId: null });
    });
    await until(() => browser.closes.some(({ code }) => code === 4409));
    await until(() => browser.refusals.length > 0);
    expect(browser.refusals).toEqual(["replaced"]);
    const fresh = await openDraft(current().db, storyId);
    expect(fresh.content.title).toBe("Dipulihkan");
    const again = open(newsroom.writer, { generation: fresh.generation });
    await again.synced();
    expect(titleOf(again).toString()).toBe("Dipulihkan");
    titleOf(again).insert(10, "!");
    await again.stored();
    expect((await storedContent()).title).toBe("Dipulihkan!");
  });

  test("a person who was removed keeps no draft from being stored", async () => {
    const removed = { personId: randomUUID(), name: "Sudah Pergi" };
    bench.access.set(removed.personId, "write");
    const browser = open(removed);
    await browser.synced();
    titleOf(browser).insert(0, "Kalimat terakhir");
    await browser.stored();
    expect((await storedContent()).title).toBe("Kalimat terakhir");
  });

  test("a story that was deleted closes its editors", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    await current().db.delete(stories).where(eq(stories.id, storyId));
    titleOf(browser).insert(0, "x");
    await until(() => browser.closes.some(({ code }) => code === 4404));
    expect(bench.collaboration.counts().drafts).toBe(0);
  });
});

describe("hostile sockets", () => {
  function updateFrame(update: Uint8Array, name = documentNameOf(storyId)): Uint8Array<ArrayBuffer> {
    const encoder = encoding.createEncoder();
    encoding.writeVarString(encoder, name);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, 2);
    encoding.writeVarUint8Array(encoder, update);
    return new Uint8Array(encoding.toUint8Array(encoder));
  }

  async function refusedFrame(frame: Uint8Array<ArrayBuffer>, code: number): Promise<void> {
    const before = await loadDraft(current().db, storyId);
    const victim = open(newsroom.editor);
    const attacker = open(newsroom.writer);
    await Promise.all([victim.synced(), attacker.synced()]);
    attacker.provider.configuration.websocketProvider.webSocket?.send(frame);
    await until(() => attacker.closes.length > 0);
    expect(attacker.closes[0]?.code).toBe(code);
    await bench.collaboration.flush();
    expect(await loadDraft(current().db, storyId)).toEqual(before);
    expect(Y.encodeStateVector(victim.document)).toEqual(Y.encodeStateVector(docOf(before?.document)));
  }

  function docOf(update: Uint8Array | undefined): Y.Doc {
    const document = new Y.Doc();
    if (update) Y.applyUpdate(document, update);
    return document;
  }

  test("a corrupted update is refused and never stored", async () => {
    await refusedFrame(updateFrame(new Uint8Array([9, 9, 9, 9, 255, 255])), 4400);
  });

  test("an update of what no editor knows is refused", async () => {
    const document = new Y.Doc();
    document.getXmlFragment("body").push([new Y.XmlElement("script")]);
    await refusedFrame(updateFrame(Y.encodeStateAsUpdate(document)), 4400);
  });

  test("a mark that no editor knows is refused: others' editors would delete the words that it stands on", async () => {
    const document = new Y.Doc();
    const text = new Y.XmlText("Kalimat orang lain");
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [text]);
    document.getXmlFragment("body").insert(0, [paragraph]);
    text.format(0, 7, { style: { css: "position:fixed" } });
    await refusedFrame(updateFrame(Y.encodeStateAsUpdate(document)), 4400);
  });

  test("100,000 nodes are too many; what was written stays and can be gone on with", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    titleOf(browser).insert(0, "Judul yang tetap");
    await browser.stored();
    const document = new Y.Doc();
    document.getXmlFragment("body").insert(
      0,
      Array.from({ length: 100_000 }, () => new Y.XmlElement("rule")),
    );
    browser.provider.configuration.websocketProvider.webSocket?.send(
      updateFrame(Y.encodeStateAsUpdate(document)),
    );
    await until(() => browser.closes.some(({ code }) => code === 4413), 20_000);
    await bench.collaboration.flush();
    expect(await storedContent()).toMatchObject({ title: "Judul yang tetap", body: emptyContent().body });
    const again = open(newsroom.editor);
    await again.synced();
    titleOf(again).insert(0, "Masih: ");
    await again.stored();
    expect((await storedContent()).title).toBe("Masih: Judul yang tetap");
  });

  test("an address that runs script is kept from the story, and its words stay", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    const text = new Y.XmlText();
    const paragraph = new Y.XmlElement("paragraph");
    browser.document.getXmlFragment("body").insert(0, [paragraph]);
    paragraph.insert(0, [text]);
    text.insert(0, "kata tautan", { link: { href: "javascript:alert(document.cookie)" } });
    await browser.stored();
    const { body } = await storedContent();
    expect(body.content[0]).toEqual({
      type: "paragraph",
      content: [{ type: "text", text: "kata tautan" }],
    });
  });

  test("an update that is cut off in the middle is refused, and the next whole one is taken", async () => {
    const document = new Y.Doc();
    document.getText("title").insert(0, "Setengah jalan");
    const whole = Y.encodeStateAsUpdate(document);
    await refusedFrame(updateFrame(whole.slice(0, whole.length - 4)), 4400);
    for (const browser of browsers) browser.leave();
    const browser = open(newsroom.writer);
    await browser.synced();
    titleOf(browser).insert(0, "Setengah jalan");
    await browser.stored();
    expect((await storedContent()).title).toBe("Setengah jalan");
  });

  test.each([2_000, 5_000])("%i levels of nesting are let go, and others come back", async (levels) => {
    await nestWithoutEnd(levels);
  });

  async function nestWithoutEnd(levels: number): Promise<void> {
    const document = new Y.Doc();
    document.transact(() => {
      let at: Y.XmlFragment = document.getXmlFragment("body");
      for (let level = 0; level < levels; level += 1) {
        const list = new Y.XmlElement("bulletList");
        at.push([list]);
        at = list;
      }
    });
    const victim = open(newsroom.editor);
    const attacker = open(newsroom.writer);
    await Promise.all([victim.synced(), attacker.synced()]);
    attacker.provider.configuration.websocketProvider.webSocket?.send(
      updateFrame(Y.encodeStateAsUpdate(document)),
    );
    await until(
      () =>
        attacker.closes.some(({ code }) => code === 4400) && victim.closes.some(({ code }) => code === 1013),
    );
    await victim.synced();
    victim.document.getText("title").insert(0, "Masih bisa");
    await victim.stored();
    expect(await storedContent()).toMatchObject({ title: "Masih bisa", body: emptyContent().body });
  }

  test("frames that are no frames, for other stories or for no story are refused", async () => {
    await refusedFrame(new Uint8Array([250]), 4400);
    for (const browser of browsers) browser.leave();
    await refusedFrame(updateFrame(new Uint8Array(), documentNameOf(randomUUID())), 4400);
    for (const browser of browsers) browser.leave();
    await refusedFrame(updateFrame(new Uint8Array(), "rahasia"), 4400);
  });

  test("a frame of five megabytes is refused", async () => {
    await refusedFrame(new Uint8Array(5 * 1024 * 1024), 1009);
  });

  test("a draft does not grow without end; what was stored stays", async () => {
    const browser = open(newsroom.writer);
    await browser.synced();
    for (let part = 0; part < 3; part += 1) titleOf(browser).insert(0, "a".repeat(3_000_000));
    await until(() => browser.closes.some(({ code }) => code === 4413), 10_000);
    await bench.collaboration.flush();
    expect((await storedContent()).title.length).toBe(6_000_000);
  });

  test("a page of another site gets no socket; other paths are left alone", async () => {
    const opened = (origin: string | undefined) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(bench.url, origin === undefined ? {} : { origin });
        socket.on("open", () => resolve("open"));
        socket.on("error", (failure) => resolve(failure.message));
      });
    expect(await opened("https://evil.example")).toContain("403");
    expect(await opened(undefined)).toContain("403");
  });
});
