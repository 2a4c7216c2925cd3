import { enableCompileCache } from "node:module";

// What was compiled once is read from the disk at the next start: before anything else is imported.
enableCompileCache();
const { startNewsroom } = await import("#server/start-newsroom.ts");

await startNewsroom().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exit(1);
});
