import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { afterAll, expect, test } from "vitest";
import * as Y from "yjs";
import { stories } from "#db/schema/stories.ts";
import { openTestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { freePort } from "#lib/free-port.ts";
import { createDraft } from "#newsroom/drafts/commands/create-draft.ts";
import { draftGeneration } from "#newsroom/drafts/layout.ts";
import { loadDraft, openDraft } from "#newsroom/drafts/queries.ts";
import { emptyDraft } from "#newsroom/drafts/write-document.ts";
import { openBrowser } from "./testing/collaboration-bench.ts";

const kills = 3;
const keyEveryMs = 5;

const current = useTestDatabase();
let server: ChildProcess | null = null;

afterAll(() => {
  server?.kill("SIGKILL");
});

async function startServer(port: number, personId: string): Promise<ChildProcess> {
  const child = fork(new URL("./testing/crash-server.ts", import.meta.url), [
    current().url,
    String(port),
    personId,
  ]);
  await once(child, "message");
  return child;
}

test("a server killed in the middle of typing loses nothing that it acknowledged, and in the end nothing at all", async () => {
  const { writer } = await openTestNewsroom(current().db);
  const storyId = randomUUID();
  const draft = emptyDraft();
  await current().db.transaction(async (tx) => {
    await tx.insert(stories).values({ id: storyId, writerId: writer.personId });
    await createDraft(tx, { storyId, document: draft, personId: writer.personId });
  });
  const port = await freePort();
  server = await startServer(port, writer.personId);
  const origin = `http://127.0.0.1:${port}`;
  const browser = openBrowser(
    { url: `ws://127.0.0.1:${port}/collaboration`, origin },
    { storyId, personId: writer.personId, generation: draftGeneration(draft) },
  );
  await browser.synced();
  const dek = browser.document.getText("dek");
  let typed = 0;
  const typing = setInterval(() => {
    dek.insert(dek.length, String(typed % 10));
    typed += 1;
    if (typed % 7 === 0) dek.delete(dek.length - 1, 1);
  }, keyEveryMs);

  for (let kill = 0; kill < kills; kill += 1) {
    await new Promise((resolve) => setTimeout(resolve, 800 + Math.random() * 800));
    const dead = once(server, "exit");
    server.kill("SIGKILL");
    await dead;
    const acknowledged = browser.messages.findLast((message) => message.type === "stored");
    const stored = await loadDraft(current().db, storyId);
    const held = new Y.Doc();
    Y.applyUpdate(held, stored?.document ?? new Uint8Array());
    const vector = acknowledged?.type === "stored" ? Buffer.from(acknowledged.stateVector, "base64") : null;
    const clock = vector
      ? Y.decodeStateVector(new Uint8Array(vector)).get(browser.document.clientID)
      : undefined;
    expect(clock).toBeGreaterThan(0);
    expect(Y.getState(held.store, browser.document.clientID)).toBeGreaterThanOrEqual(clock ?? Number.NaN);
    server = await startServer(port, writer.personId);
  }
  clearInterval(typing);
  browser.messages.length = 0;
  await browser.stored();
  expect((await openDraft(current().db, storyId)).content.dek).toBe(dek.toString());
  expect(typed).toBeGreaterThan(300);
  browser.leave();
}, 180_000);
