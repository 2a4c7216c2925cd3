import next from "next";
import { env, forgetEnv, parseEnv } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { buildWhenNeeded } from "#server/build.ts";
import { databaseAnswers, startDatabase } from "#server/database.ts";
import { createHttpServer } from "#server/http/create-server.ts";
import { healthSteps } from "#server/http/health.ts";
import { ensureAuthSecret } from "#server/secret.ts";

parseEnv(process.env);
const dev = process.env.NODE_ENV === "development";
if (!dev) await buildWhenNeeded(process.env.REDAKSI_DIST_DIR ?? ".next");
await ensureAuthSecret();
const database = await startDatabase();
forgetEnv();
const { PORT, HOSTNAME } = env();
process.env.NEXTAUTH_URL = `http://localhost:${PORT}`;

const app = next({ dev, hostname: HOSTNAME, port: PORT });
await app.prepare();
const handle = app.getRequestHandler();
const server = createHttpServer([
  healthSteps({ database: databaseAnswers }),
  async (request, response) => {
    await handle(request, response);
    return true;
  },
]);
server.listen(PORT, HOSTNAME, () => log.info(`listening on http://${HOSTNAME}:${PORT}`));
process.on("SIGTERM", async () => {
  server.close();
  await database.stop();
  process.exit(0);
});
