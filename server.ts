import { startNewsroom } from "#server/start-newsroom.ts";

await startNewsroom().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exit(1);
});
