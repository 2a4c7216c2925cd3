import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { openDatabase } from "#db/client.ts";
import { completeContent } from "#db/testing/newsroom.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { startEmbeddedPostgres } from "#server/embedded-postgres/start.ts";
import { people, signIn } from "../e2e/fixtures.ts";
import { demoStaff } from "../e2e/support/demo-staff.ts";
import { newsroomProcess } from "../e2e/support/newsroom-process.ts";
import { ensureChromium } from "../scripts/find-chromium.ts";
import { untilNewsroomAtRest } from "./until-at-rest.ts";

/**
 * How soon the editor opens on a bad connection (1.6 Mbit/s, 150 ms there and back), and again with a processor four
 * times slower than this one besides. `npm run bench:editor-open [-- --rounds=N]`; exit code 1 when a goal is missed:
 * they are held with the connection slow and the processor as it is. "Readable" is when the story's words stand on
 * the screen, "writable" when a key changes them.
 */
const rounds = Number(process.argv.find((word) => word.startsWith("--rounds="))?.slice(9) ?? 3);
const slowdowns = [1, 4] as const;
const port = Number(process.env.BENCH_PORT ?? 4392);
const goalMs = 1_500;
const words = "Warga membersihkan parit sepanjang dua kilometer menjelang musim hujan tahun ini.";

interface Times {
  readable: number;
  writable: number;
  kilobytes: number;
}

const newsroom = await newsroomProcess("bench-editor-open", port);
await newsroom.start();
await untilNewsroomAtRest(newsroom);
const storyId = await aStory();
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
const missed: string[] = [];
try {
  for (const slowdown of slowdowns) {
    const rows = await measure(browser, slowdown);
    console.log(`slow 4G, processor ${slowdown} × slower, milliseconds:`);
    console.table(rows);
    if (slowdown > 1) continue;
    for (const [name, ms] of [
      ["first open: readable", rows.first.readable],
      ["opened again: writable", rows.again.writable],
      ["without a connection: writable", rows.offline.writable],
    ] as const)
      if (ms > goalMs) missed.push(`missed: ${name} after ${ms} ms, goal ${goalMs} ms`);
  }
} finally {
  await browser.close();
  await newsroom.kill("SIGTERM");
}
for (const line of missed) console.log(line);
process.exit(missed.length > 0 ? 1 : 0);

/** The middle of the rounds, by what the device had before. */
async function measure(chrome: Browser, slowdown: number) {
  const first: Times[] = [];
  const fromDesk: Times[] = [];
  const again: Times[] = [];
  const offline: Times[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const fresh = await aPhone(chrome);
    first.push(await open(fresh, slowdown));
    await fresh.close();
    const visited = await aPhone(chrome);
    await untilKept(visited);
    fromDesk.push(await open(visited, slowdown));
    again.push(await open(visited, slowdown));
    await visited.setOffline(true);
    offline.push(await open(visited, slowdown));
    await visited.close();
  }
  return {
    /** Nothing is on the device. */
    first: middleOf(first),
    /** "Meja saya" was open: the service worker has the build's files. */
    fromDesk: middleOf(fromDesk),
    again: middleOf(again),
    offline: middleOf(offline),
  };
}

/** A story of some 700 words that masrul writes. */
async function aStory(): Promise<string> {
  const { url } = await startEmbeddedPostgres(`${newsroom.dataFolder}/database`);
  const db = openDatabase(url, 2);
  const { writer, sectionId } = await demoStaff(db);
  const content = completeContent(sectionId, "Warga Bersihkan Parit");
  const paragraph = { type: "paragraph" as const, content: [{ type: "text" as const, text: words }] };
  const body = { type: "doc" as const, content: Array.from({ length: 60 }, () => paragraph) };
  const story = await createStory({ actor: writer, content: { ...content, body } }, db);
  await db.$client.end();
  return story.storyId;
}

async function aPhone(chrome: Browser): Promise<BrowserContext> {
  return chrome.newContext({
    baseURL: newsroom.url,
    storageState: await signIn(newsroom.url, people.reporter),
    viewport: { width: 390, height: 780 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: "id-ID",
  });
}

/** Visits the desk once, at full speed, until the service worker has the build's files. */
async function untilKept(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto("/desk");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.close();
}

async function open(context: BrowserContext, slowdown: number): Promise<Times> {
  const page = await context.newPage();
  await slowDown(page, slowdown);
  let bytes = 0;
  page.on("response", async (response) => {
    if (response.fromServiceWorker()) return;
    const sizes = await response
      .request()
      .sizes()
      .catch(() => null);
    bytes += sizes ? sizes.responseBodySize + sizes.responseHeadersSize : 0;
  });
  await page.addInitScript((text) => {
    const seen: { readable?: number; writable?: number } = {};
    Object.assign(window, { seen });
    const look = () => {
      const body = document.querySelector('[contenteditable="true"].desk-body');
      if (seen.readable === undefined && document.body?.innerText.includes(text))
        seen.readable = performance.now();
      if (seen.writable === undefined && body?.textContent?.includes(text)) seen.writable = performance.now();
      if (seen.writable === undefined) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, words);
  await page.goto(`/desk/stories/${storyId}`, { waitUntil: "commit" });
  const seen = await page.waitForFunction(
    () => {
      const found: unknown = Reflect.get(window, "seen");
      return Reflect.get(Object(found), "writable") === undefined ? null : JSON.stringify(found);
    },
    null,
    { timeout: 60_000 },
  );
  const { readable, writable }: { readable: number; writable: number } = JSON.parse(
    String(await seen.jsonValue()),
  );
  // The journal and the service worker get the time that a writer gives them.
  await page.waitForTimeout(5_000);
  await page.close();
  return {
    readable: Math.round(readable),
    writable: Math.round(writable),
    kilobytes: Math.round(bytes / 1_000),
  };
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

function middleOf(times: readonly Times[]): Times {
  const middle = (values: number[]) =>
    values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
  return {
    readable: middle(times.map(({ readable }) => readable)),
    writable: middle(times.map(({ writable }) => writable)),
    kilobytes: middle(times.map(({ kilobytes }) => kilobytes)),
  };
}
