import { startNewsroom } from "#server/start-newsroom.ts";

await startNewsroom();
