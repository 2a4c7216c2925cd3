import { openDatabase } from "#db/client.ts";
import { databaseDraftStore } from "../draft-store.ts";
import { startBench } from "./collaboration-bench.ts";

/** A process with nothing but the collaboration socket, to be killed: `node crash-server.ts URL PORT PERSON`. */
const [, , databaseUrl = "", port = "0", personId = ""] = process.argv;
const database = openDatabase(databaseUrl, 4);
const bench = await startBench(databaseDraftStore(database), database.$client, Number(port));
bench.access.set(personId, "write");
process.send?.("open");
