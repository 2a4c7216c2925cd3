import type { Page } from "@playwright/test";
import { type Writer, wait } from "./writer.ts";

/** One thing that goes wrong while somebody writes; what it types itself comes to the whole of the characters. */
export interface Fault {
  readonly name: string;
  /** Part of the run with `--short`. */
  readonly short?: true;
  /** Needs a browser of its own, with a profile on the disk. */
  readonly profile?: true;
  strike(writer: Writer): Promise<void>;
}

/** The beginning is stored; then it happens while the typing goes on, and after it some more is typed. */
function during(happens: (writer: Writer) => Promise<unknown>): Fault["strike"] {
  return async (writer) => {
    await writer.type(0.3);
    await writer.stored();
    await writer.typeDuring(0.5, () => happens(writer));
    await writer.type(0.2);
  };
}

/** The page goes in the middle of a word, and comes back. */
function broken(breaks: (writer: Writer) => Promise<unknown>, back: (writer: Writer) => Promise<unknown>) {
  return async (writer: Writer) => {
    await writer.type(0.3);
    await writer.stored();
    await Promise.all([writer.type(0.4), wait(2_500).then(() => breaks(writer))]);
    await back(writer);
    await writer.type(0.3);
  };
}

const reopen = (writer: Writer) => writer.reopen();

async function restart({ world }: Writer, signal: NodeJS.Signals): Promise<void> {
  await world.newsroom.kill(signal);
  await wait(1_500);
  await world.newsroom.start();
}

async function offlineFor(writer: Writer, ms: number): Promise<void> {
  await writer.context.setOffline(true);
  await wait(ms);
  await writer.context.setOffline(false);
}

export const faults: readonly Fault[] = [
  { name: "server killed (-9) and started again", short: true, strike: during((w) => restart(w, "SIGKILL")) },
  { name: "server restarted for a new release (SIGTERM)", strike: during((w) => restart(w, "SIGTERM")) },
  { name: "database killed (-9)", short: true, strike: during(({ world }) => world.killDatabase()) },
  {
    name: "database hangs for 6 s",
    strike: during(async ({ world }) => {
      await world.holdDatabase(true);
      await wait(6_000);
      await world.holdDatabase(false);
    }),
  },
  {
    name: "power cut: server and database killed at once",
    strike: during(async (writer) => {
      await Promise.all([writer.world.newsroom.kill("SIGKILL"), writer.world.killDatabase()]);
      await wait(1_000);
      await writer.world.newsroom.start();
    }),
  },
  { name: "no network for 6 s", short: true, strike: during((writer) => offlineFor(writer, 6_000)) },
  {
    name: "signal comes and goes, 8 times",
    strike: during(async (writer) => {
      for (let time = 0; time < 8; time += 1) {
        await offlineFor(writer, 400);
        await wait(600);
      }
    }),
  },
  {
    name: "socket cut in the middle of a message, 5 times",
    strike: during(async ({ world }) => {
      for (let time = 0; time < 5; time += 1) {
        world.wire.cutInMessages(1);
        await wait(1_500);
      }
    }),
  },
  {
    name: "wire swallows everything for 8 s, then breaks",
    strike: during(async ({ world }) => {
      world.wire.swallows = true;
      await wait(8_000);
      world.wire.swallows = false;
      world.wire.cut();
    }),
  },
  {
    name: "slow 3G throughout (400 ms, 400 kbit/s)",
    strike: during(async (writer) => {
      writer.world.wire.pace = { delayMs: 400, bytesPerSecond: 50_000 };
      await wait(10_000);
      writer.world.wire.pace = null;
    }),
  },
  { name: "tab's process killed", short: true, strike: broken((writer) => writer.crash(), reopen) },
  {
    name: "tab's process killed without network",
    strike: broken(
      // Chromium's own "offline" does not outlive a crash of the page: the wire is taken down instead.
      async (writer) => {
        writer.world.wire.down = true;
        writer.world.wire.cut();
        await wait(2_000);
        await writer.crash();
      },
      async (writer) => {
        writer.world.wire.down = false;
        await writer.reopen();
      },
    ),
  },
  {
    name: "whole browser killed (-9), opened again",
    profile: true,
    strike: broken(
      async () => undefined,
      async () => undefined,
    ),
  },
  {
    name: "page loaded anew in the middle of a word",
    strike: broken(
      (writer) => writer.page.reload({ waitUntil: "commit" }),
      (writer) => writer.settle(),
    ),
  },
  {
    name: "tab closed in the middle of a word, story opened again",
    strike: broken((writer) => writer.page.close(), reopen),
  },
  {
    name: "story left for the desk right after the last key, sent from there",
    strike: broken(async () => undefined, leaveForDesk),
  },
  {
    name: "session ended, signed in again in place",
    short: true,
    strike: async (writer) => {
      await writer.type(0.3);
      await writer.stored();
      await writer.typeDuring(0.3, () => writer.world.endSessions());
      await writer.signInAgain();
      await writer.type(0.4);
    },
  },
  {
    name: "session ended while without network, signed in again after",
    strike: async (writer) => {
      await writer.type(0.3);
      await writer.stored();
      await writer.context.setOffline(true);
      await writer.typeDuring(0.3, () => writer.world.endSessions());
      await writer.context.setOffline(false);
      await writer.signInAgain();
      await writer.type(0.4);
    },
  },
  { name: "laptop sleeps for a night", strike: sleep },
  { name: "two tabs take turns without network", strike: twoTabs },
  { name: "second device writes while this one has no network", strike: secondDevice },
  {
    name: "server killed, then the tab, then both back",
    strike: broken(
      async (writer) => {
        await writer.world.newsroom.kill("SIGKILL");
        await wait(1_200);
        await writer.crash();
      },
      async (writer) => {
        await writer.world.newsroom.start();
        await writer.reopen();
      },
    ),
  },
];

/** The page stops where it stands, the network goes, and on waking the clock is nine hours on. */
async function sleep(writer: Writer): Promise<void> {
  await writer.type(0.5);
  const session = await writer.context.newCDPSession(writer.page);
  await writer.context.setOffline(true);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  await wait(5_000);
  writer.world.wire.cut();
  await session.send("Page.setWebLifecycleState", { state: "active" });
  await writer.page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 9 * 60 * 60 * 1_000;
  });
  await writer.type(0.25);
  await writer.context.setOffline(false);
  await writer.type(0.25);
}

async function leaveForDesk(writer: Writer): Promise<void> {
  await writer.page.getByRole("link", { name: "Meja saya" }).first().click();
  await writer.page.waitForURL(/\/desk$/);
  await wait(4_000);
  await writer.page.goto(`/desk/stories/${writer.storyId}`);
  await writer.settle();
}

async function twoTabs(writer: Writer): Promise<void> {
  await writer.type(0.2);
  await writer.stored();
  const first = writer.page;
  const second = await writer.context.newPage();
  await second.goto(`/desk/stories/${writer.storyId}`);
  const shows = (page: Page, end: string) =>
    page.waitForFunction(
      (wanted) =>
        (document.querySelector('[aria-label="Isi berita"]')?.textContent ?? "")
          .replaceAll("\u00a0", " ")
          .endsWith(wanted),
      end,
    );
  await writer.context.setOffline(true);
  for (const page of [second, first, second, first]) {
    await shows(page, writer.typed.slice(-12));
    writer.page = page;
    await page.bringToFront();
    await writer.toEnd();
    await writer.type(0.2);
  }
  await second.close();
  await writer.context.setOffline(false);
}

/** The same person on a phone: it writes the headline while the laptop writes the text without a signal. */
async function secondDevice(writer: Writer): Promise<void> {
  await writer.type(0.3);
  await writer.stored();
  await writer.context.setOffline(true);
  const browser = writer.context.browser();
  const phone = await browser?.newContext({
    baseURL: writer.world.url,
    storageState: await writer.world.signIn(),
  });
  const page = await phone?.newPage();
  if (!phone || !page) throw new Error("no second device");
  await page.goto(`/desk/stories/${writer.storyId}`);
  const title = page.getByRole("textbox", { name: "Judul", exact: true });
  const headline = "Judul dari ponsel yang ditulis sementara laptop luring";
  await Promise.all([writer.type(0.5), title.pressSequentially(headline, { delay: 30 })]);
  await page.locator('[data-saving="stored"]').waitFor({ timeout: 30_000 });
  await writer.context.setOffline(false);
  await writer.type(0.2);
  await writer.stored();
  await phone.close();
  const { content } = await writer.world.stored(writer.storyId);
  if (content.title !== headline) writer.lostAcknowledged += headline.length;
}
