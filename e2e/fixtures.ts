import { type BrowserContext, test as base, expect, type Page, request } from "@playwright/test";
import { type NewsroomProcess, newsroomProcess } from "./support/newsroom-process.ts";

/** People of the demo newsroom, by the part they play in the journeys. */
export const people = {
  reporter: "masrul@demo.redaksi.example",
  otherReporter: "rudi@demo.redaksi.example",
  editor: "bakhtiar@demo.redaksi.example",
  managingEditor: "yulia@demo.redaksi.example",
} as const;
export type Part = keyof typeof people;

export const demoPassword = "redaksi-demo-2026";

interface WorkerFixtures {
  newsroom: NewsroomProcess;
}

interface TestFixtures {
  /** A page of somebody signed in, without clicking; each call is a browser of its own. */
  as: (part: Part) => Promise<Page>;
  failOnConsoleErrors: undefined;
}

/** What the browser says when a journey takes the network or the server away on purpose. */
const expectedNoise =
  /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_SOCKET_NOT_CONNECTED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|WebSocket connection|status of 40[0-9]|status of 41[0-9]|Failed to fetch|status of 50[0-9]|unknown error occurred when fetching the script/;

export const test = base.extend<TestFixtures, WorkerFixtures>({
  newsroom: [
    async ({}, use, worker) => {
      const port = Number(process.env.E2E_PORT ?? 3210) + worker.parallelIndex;
      const newsroom = await newsroomProcess(`e2e-${port}`, port);
      await newsroom.start();
      await use(newsroom);
      await newsroom.kill("SIGTERM");
    },
    { scope: "worker", timeout: 150_000 },
  ],
  baseURL: async ({ newsroom }, use) => use(newsroom.url),
  as: async ({ browser, newsroom, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (part) => {
      const storageState = await signIn(newsroom.url, people[part]);
      const context = await browser.newContext({ ...contextOptions, baseURL: newsroom.url, storageState });
      contexts.push(context);
      const page = await context.newPage();
      watchConsole(page);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  page: async ({ page }, use) => {
    watchConsole(page);
    await use(page);
  },
  failOnConsoleErrors: [
    async ({}, use) => {
      complaints.length = 0;
      await use(undefined);
      expect(complaints, "the browser's console stays clean").toEqual([]);
    },
    { auto: true },
  ],
});

const complaints: string[] = [];

function watchConsole(page: Page): void {
  page.on("console", (message) => {
    if (message.type() === "error" && !expectedNoise.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (failure) => complaints.push(failure.message));
}

/** Signs in through next-auth's own door and hands back the browser state that it leaves. */
export async function signIn(url: string, email: string, password = demoPassword) {
  const browser = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
  const { csrfToken } = await (await browser.get("/api/auth/csrf")).json();
  const form = { csrfToken, email, password, json: "true", callbackUrl: `${url}/desk` };
  const answer = await browser.post("/api/auth/callback/credentials", { form });
  expect(answer.ok()).toBe(true);
  const state = await browser.storageState();
  await browser.dispose();
  return state;
}

export { expect };
