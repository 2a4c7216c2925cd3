import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { env, forgetEnv } from "#lib/env.ts";
import { openNewsroom } from "#newsroom/setup/commands/open-newsroom.ts";
import { startDatabase } from "#server/database.ts";

const { values } = parseArgs({
  options: { site: { type: "string" }, name: { type: "string" }, email: { type: "string" } },
});
const { site, name, email } = values;
if (!site || !name || !email?.includes("@")) {
  console.error(
    'Usage: npm run open-newsroom -- --site "Koran Kita" --name "Siti Aminah" --email siti@example.com',
  );
  process.exit(2);
}
env();
const database = await startDatabase({ guest: true });
forgetEnv();
const password = randomBytes(12).toString("base64url");
try {
  await openNewsroom({ siteName: site, personName: name, email, password });
  console.log(`"${site}" is open. Sign in at /masuk as ${email} with this password, shown once: ${password}`);
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
} finally {
  await database.stop();
}
