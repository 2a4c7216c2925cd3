import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import * as Y from "yjs";
import { openDatabase } from "#db/client.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { stories } from "#db/schema/stories.ts";
import { openTestNewsroom } from "#db/testing/newsroom.ts";
import { newId } from "#lib/new-id.ts";
import { createDraft } from "#newsroom/drafts/commands/create-draft.ts";
import { draftGeneration } from "#newsroom/drafts/layout.ts";
import { isStored, parseServerMessage } from "#newsroom/drafts/protocol.ts";
import { emptyDraft } from "#newsroom/drafts/write-document.ts";
import { databaseDraftStore } from "#server/collaboration/draft-store.ts";
import { openBrowser, startBench } from "#server/collaboration/testing/collaboration-bench.ts";
import { startEmbeddedPostgres } from "#server/embedded-postgres/start.ts";

/**
 * Key press → stored in PostgreSQL and acknowledged to the browser, with many people writing at once, several in
 * each story, which already holds some paragraphs. Real sockets, providers and database, one process for the
 * server and all browsers. Exit code 1 when p99 is over a second or a draft is not stored in the end.
 * `node bench/draft-saving.ts [people] [stories] [seconds]`
 */
const people = Number(process.argv[2] ?? 50);
const storyCount = Number(process.argv[3] ?? 25);
const seconds = Number(process.argv[4] ?? 20);
const keyEveryMs = 200;
/** What somebody typed is stored within this long. */
const goalMs = 1_000;

const directory = path.join(tmpdir(), `redaksi-bench-${process.pid}`);
const postgres = await startEmbeddedPostgres(directory);
const database = openDatabase(postgres.url, 10);
await migrateDatabase(database);
const { writer } = await openTestNewsroom(database);
const bench = await startBench(databaseDraftStore(database), database.$client);
const waits: number[] = [];

const drafts = await Promise.all(
  Array.from({ length: storyCount }, async () => {
    const storyId = newId();
    const sentence = "Wali Kota Jambi membuka bimbingan teknis bagi petugas sosial kecamatan. ".repeat(6);
    const draft = emptyDraft({
      body: {
        type: "doc",
        content: Array.from({ length: 12 }, () => ({
          type: "paragraph",
          content: [{ type: "text", text: sentence }],
        })),
      },
    });
    await database.transaction(async (tx) => {
      await tx.insert(stories).values({ id: storyId, writerId: writer.personId });
      await createDraft(tx, { storyId, document: draft, personId: writer.personId });
    });
    return { storyId, generation: draftGeneration(draft) };
  }),
);
const writers = await Promise.all(
  Array.from({ length: people }, async (_none, number) => {
    const draft = drafts[number % drafts.length];
    if (draft === undefined) throw new Error("there is no story to write in");
    const personId = newId();
    bench.access.set(personId, "write");
    const browser = openBrowser(bench, { ...draft, personId });
    await browser.synced();
    return browser;
  }),
);

for (const browser of writers) {
  const pressed: { clock: number; at: number }[] = [];
  const client = browser.document.clientID;
  browser.provider.on("stateless", ({ payload }: { payload: string }) => {
    const message = parseServerMessage(payload);
    if (message?.type !== "stored") return;
    const held = browser.document.store.clients.has(client) ? storedClock(message.stateVector, client) : 0;
    while (pressed[0] !== undefined && pressed[0].clock <= held) {
      waits.push(performance.now() - pressed[0].at);
      pressed.shift();
    }
  });
  const title = browser.document.getText("dek");
  const typing = setInterval(
    () => {
      title.insert(title.length, "a");
      // Others type in the same field: one's own keys are counted by one's own clock.
      pressed.push({ clock: Y.getState(browser.document.store, client), at: performance.now() });
    },
    keyEveryMs * (0.75 + Math.random() / 2),
  );
  setTimeout(() => clearInterval(typing), seconds * 1_000);
}

await new Promise((resolve) => setTimeout(resolve, seconds * 1_000 + 2_000));
const unstored = writers.filter(
  ({ document, messages }) =>
    !messages.some((message) => message.type === "stored" && isStored(document, message)),
);
waits.sort((one, other) => one - other);
const at = (share: number) =>
  Math.round(waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0);
console.log(
  `${people} people in ${storyCount} stories, ${waits.length} keys: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, ` +
    `longest ${at(1)} ms; drafts not stored at the end: ${unstored.length}; ` +
    `CPU ${Math.round((process.cpuUsage().user + process.cpuUsage().system) / 1e4 / (seconds + 2))} % of a core (server and browsers)`,
);
for (const browser of writers) browser.leave();
await bench.stop();
await database.$client.end();
await postgres.stop();
await rm(directory, { recursive: true, force: true });
if (at(0.99) > goalMs || unstored.length > 0) process.exitCode = 1;

function storedClock(stateVector: string, client: number): number {
  return Y.decodeStateVector(new Uint8Array(Buffer.from(stateVector, "base64"))).get(client) ?? 0;
}
