import { createServer, type IncomingMessage, type Server } from "node:http";
import next from "next";
import { db } from "#db/client.ts";
import { env, forgetEnv, siteUrl } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { fillRules } from "#newsroom/language/commands/fill-rules.ts";
import { fillNoticeRules } from "#newsroom/notices/commands/keep-rule.ts";
import { pushKeys } from "#newsroom/push/keys.ts";
import { createReadCounter } from "#newsroom/reads/count-read.ts";
import { scheduleHealth } from "#newsroom/schedule/queries.ts";
import { buildWhenNeeded } from "./build.ts";
import { startCollaboration } from "./collaboration/start-collaboration.ts";
import { databaseAnswers, startDatabase } from "./database.ts";
import { fillDemo } from "./demo.ts";
import { createDeskStream } from "./desk-stream/desk-stream.ts";
import { keyFileStep } from "./found/key-file-step.ts";
import { clientAddress } from "./http/client-address.ts";
import { createHttpServer, type Step } from "./http/create-server.ts";
import { healthSteps } from "./http/health.ts";
import { createReadsHandler } from "./http/reads.ts";
import { mediaStep, pictureUploadStep } from "./media/media-step.ts";
import { socialCardStep } from "./media/social-card-step.ts";
import { renderByNext } from "./page-cache/render-next.ts";
import { startPageCache } from "./page-cache/start-page-cache.ts";
import { countRunning, untilQuiet } from "./quiet.ts";
import { requestStep } from "./requests/request-step.ts";
import { ensureAuthSecret } from "./secret.ts";
import { endOnSignals } from "./shutdown.ts";
import { startWorker } from "./worker/start-worker.ts";

/**
 * Starts the whole newsroom in this process, in the order in which its parts need each other, and ends it
 * with the doors first and the database last. Each part can be switched off by the environment; see `lib/env.ts`.
 */
export async function startNewsroom(): Promise<void> {
  const dev = process.env.NODE_ENV === "development";
  if (!dev && env().REDAKSI_BUILD === "on") await buildWhenNeeded(process.env.REDAKSI_DIST_DIR ?? ".next");
  await ensureAuthSecret();
  forgetEnv();
  const database = await startDatabase();
  forgetEnv();
  const {
    PORT,
    HOSTNAME,
    DATABASE_URL,
    REDAKSI_COLLABORATION,
    REDAKSI_PAGE_CACHE,
    REDAKSI_PAGE_CACHE_MB,
    REDAKSI_WORKER,
    REDAKSI_PROXIES,
  } = env();
  await fillRules();
  await fillNoticeRules();
  await pushKeys();
  const drawing = await fillDemo();
  process.env.NEXTAUTH_URL = siteUrl();
  process.env.NEXT_TELEMETRY_DISABLED = "1";

  // Next listens for upgrades on the first server that it meets and cuts off those that are not its own, such
  // as our collaboration sockets: it is given one that never listens, and asked by us where it is its turn.
  const pages = next({ dev, hostname: HOSTNAME, port: PORT, httpServer: createServer() });
  await pages.prepare();
  const pageWork = countRunning(pages.getRequestHandler());
  const handlePage = pageWork.run;
  const handleUpgrade = pages.getUpgradeHandler();
  const collaboration = REDAKSI_COLLABORATION === "on" ? startCollaboration() : null;
  const pageCache =
    REDAKSI_PAGE_CACHE === "on" && !dev
      ? await startPageCache({
          handler: handlePage,
          siteUrl: siteUrl(),
          databaseUrl: DATABASE_URL ?? "",
          maxBytes: REDAKSI_PAGE_CACHE_MB * 1024 * 1024,
          readerScript: { href: "/reader.js" },
          notFoundPath: "/tidak-ditemukan",
        })
      : null;
  const deskStream = createDeskStream({ database: db(), databaseUrl: DATABASE_URL ?? "" });
  const reads = createReadCounter({ database: db() });
  const addressOf = (request: IncomingMessage) => clientAddress(request, REDAKSI_PROXIES);

  const readers: Step = (request, response) => pageCache?.handle(request, response) ?? false;
  const server = createHttpServer(readers, [
    healthSteps({ database: databaseAnswers }, async () => ({ ...(await scheduleHealth()) })),
    keyFileStep(db()),
    socialCardStep(),
    mediaStep(),
    pictureUploadStep(),
    createReadsHandler(reads, addressOf),
    deskStream.step,
    requestStep({
      database: db(),
      addressOf,
      render: renderByNext({ handler: handlePage, siteUrl: siteUrl() }),
      readerScript: "/reader.js",
    }),
    async (request, response) => {
      await handlePage(request, response);
      return true;
    },
  ]);
  server.on("upgrade", (request, socket, head) => {
    if (collaboration?.handleUpgrade(request, socket, head)) return;
    if (dev) void handleUpgrade(request, socket, head);
    else socket.destroy();
  });
  await listen(server, PORT, HOSTNAME);
  // After the doors are open: readers see what is due by its time, jobs do only what follows.
  const worker = REDAKSI_WORKER === "on" ? await startWorker({ alone: database.embedded }) : null;
  log.info({ site: siteUrl(), desk: `${siteUrl()}/desk` }, "the newsroom is open");

  endOnSignals([
    async () => drawing.stop(),
    () => deskStream.close(),
    () => closeServer(server),
    async () => collaboration?.close(),
    async () => worker?.stop(),
    () => reads.close(),
    async () => pageCache?.close(),
    // A page whose reader has gone is made to its end; cut off in the middle it would fail, and say so in the log.
    () => untilQuiet(() => pageWork.running() > 0, { quietMs: 0, deadlineMs: 3_000 }),
    () => pages.close(),
    () => database.stop(),
  ]);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (failure: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken by another program. Set PORT to a free one and start again.`;
      reject(failure.code === "EADDRINUSE" ? new Error(taken) : failure);
    });
    server.listen(port, host, resolve);
  });
}

/** Takes no new request and lets the running ones end. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
