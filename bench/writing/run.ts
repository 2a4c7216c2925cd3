import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { ensureChromium } from "../../scripts/find-chromium.ts";
import { compareTexts } from "./compare.ts";
import { type Fault, faults } from "./faults.ts";
import { openWorld, type World } from "./world.ts";
import { listen, Writer, wait } from "./writer.ts";

/**
 * No typed character is ever lost: types into the real editor in a real browser against the real built server
 * while one thing after another fails, and then compares every pressed key with what the editor shows after
 * being opened again and with what the database holds.
 * `node bench/writing/run.ts [--short] [--characters=2000] [--only=words of a fault] [--from=number]`
 * Exit code 1 when a character is lost that the page had called kept, or more than a second of typing that it
 * had not.
 */
const short = process.argv.includes("--short");
const option = (name: string) => process.argv.find((word) => word.startsWith(`--${name}=`))?.split("=")[1];
const characters = Number(option("characters") ?? (short ? 300 : 2_000));
const only = option("only");
const perSecond = 60;
const from = Number(option("from") ?? 0);
const chosen = faults
  .slice(from)
  .filter(({ name, short: isShort }) => (only ? name.includes(only) : !short || isShort === true));
const launch = {
  executablePath: ensureChromium(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
};

interface Row {
  fault: string;
  typed: number;
  stored: number;
  "lost, acknowledged": number;
  "lost, not yet acknowledged": number;
  doubled: number;
  seconds: number;
}

const world = await openWorld();
const browser = await chromium.launch(launch);
const rows: Row[] = [];
const broken: string[] = [];
for (const fault of chosen) {
  const row = await trial(world, browser, fault).catch((failure: unknown) => {
    broken.push(`${fault.name}: ${String(failure)}`);
    return null;
  });
  await mend(world);
  if (row === null) {
    console.error(`not carried out: ${broken.at(-1)?.slice(0, 600)}`);
    continue;
  }
  rows.push(row);
  console.log(
    `${row.fault}: ${row.typed} typed, ${row["lost, acknowledged"]} acknowledged lost, ${row["lost, not yet acknowledged"]} others lost, ${row.doubled} doubled`,
  );
}
await browser.close().catch(() => undefined);
await world.end();
report();
process.exit();

async function trial({ url }: World, shared: Browser, fault: Fault): Promise<Row> {
  const began = Date.now();
  const profile = fault.profile ? await mkdtemp(path.join(tmpdir(), "redaksi-profile-")) : null;
  const opened: BrowserContext[] = [];
  let writer: Writer | null = null;
  const heard = (text: string) => {
    if (writer !== null && text.length > writer.acknowledged.length) writer.acknowledged = text;
  };
  const begin = async (): Promise<BrowserContext> => {
    const context =
      profile === null
        ? await shared.newContext({ baseURL: url, storageState: await world.signIn() })
        : await chromium.launchPersistentContext(profile, { ...launch, baseURL: url });
    // Chrome writes cookies to the disk half a minute late; people have signed in long before they are struck.
    if (profile !== null) await context.addCookies((await world.signIn()).cookies);
    await listen(context, heard);
    opened.push(context);
    return context;
  };
  const end = async () => {
    for (const each of opened) await each.close().catch(() => undefined);
    if (profile !== null) await rm(profile, { recursive: true, force: true });
  };
  return write(fault, began, profile, begin, (known) => {
    writer = known;
  }).finally(end);
}

/** One fault from the first key to the last look. */
async function write(
  fault: Fault,
  began: number,
  profile: string | null,
  begin: () => Promise<BrowserContext>,
  onWriter: (writer: Writer) => void,
): Promise<Row> {
  const context = await begin();
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto("/desk");
  await page
    .getByRole("button", { name: /^Tulis/ })
    .first()
    .click();
  await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  const storyId = page.url().split("/").at(-1) ?? "";
  const writer = new Writer(world, page, { storyId, total: characters, perSecond });
  onWriter(writer);
  await writer.toEnd();
  if (profile === null) await fault.strike(writer);
  else await killBrowser(writer, profile, begin);

  await writer.stored();
  const { typed } = writer;
  await writer.page.close();
  const again = await writer.context.newPage();
  await again.goto(`/desk/stories/${storyId}`);
  writer.page = again;
  await writer.stored();
  const shown = compareTexts(typed, await writer.text());
  const { text } = await world.stored(storyId);
  const stored = compareTexts(typed, text);
  // At the end the page said that all is stored: whatever is missing now had been acknowledged.
  const lost = Math.max(shown.lost, stored.lost);
  return {
    fault: fault.name,
    typed: typed.trimEnd().length + writer.lostInCrash,
    stored: text.trimEnd().length,
    "lost, acknowledged": writer.lostAcknowledged + lost,
    "lost, not yet acknowledged": Math.max(0, writer.lostInCrash - writer.lostAcknowledged),
    doubled: Math.max(shown.surplus, stored.surplus),
    seconds: Math.round((Date.now() - began) / 1_000),
  };
}

/** Every process of a browser ends at once; its profile on the disk is all that is left. */
async function killBrowser(
  writer: Writer,
  profile: string,
  begin: () => Promise<BrowserContext>,
): Promise<void> {
  await writer.type(0.3);
  await writer.stored();
  await writer.context.setOffline(true);
  await writer.type(0.4);
  killProcessOf(profile);
  await wait(1_500);
  await writer.context.close().catch(() => undefined);
  await writer.reopen(await begin());
  await writer.type(0.3);
}

/** Kills the browser that was started on this profile, by its id: the folder is this run's own. */
function killProcessOf(profile: string): void {
  const processes = spawnSync("ps", ["-eo", "pid=,args="]).stdout.toString().split("\n");
  const own = processes.find((line) => line.includes(profile) && !line.includes("--type="));
  const pid = Number.parseInt(own ?? "", 10);
  if (!(pid > 0)) throw new Error("the browser's process was not found");
  process.kill(pid, "SIGKILL");
}

/** What a fault left broken must not spoil the next one. */
async function mend({ wire, newsroom, holdDatabase }: World): Promise<void> {
  wire.swallows = false;
  wire.down = false;
  wire.pace = null;
  await holdDatabase(false).catch(() => undefined);
  const isUp = await fetch(`${newsroom.url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isUp) {
    await newsroom.kill("SIGKILL");
    await newsroom.start();
  }
}

function report(): void {
  console.table(rows);
  const sum = (read: (row: Row) => number) => rows.reduce((total, row) => total + read(row), 0);
  const acknowledged = sum((row) => row["lost, acknowledged"]);
  const worst = Math.max(0, ...rows.map((row) => row["lost, not yet acknowledged"]));
  const doubled = sum((row) => row.doubled);
  console.log(
    `${rows.length} faults, ${sum(({ typed }) => typed)} characters: ${acknowledged} acknowledged lost, ` +
      `${doubled} doubled, at most ${worst} not yet acknowledged lost in one fault (allowed: ${perSecond}).`,
  );
  for (const words of broken) console.error(`not carried out: ${words}`);
  if (acknowledged + doubled > 0 || worst > perSecond || broken.length > 0) process.exitCode = 1;
}
