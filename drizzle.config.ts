import { readdirSync } from "node:fs";
import { defineConfig } from "drizzle-kit";

/** Tests stand beside the schema; they cannot be read as one. */
const schema = readdirSync("./db/schema")
  .filter((file) => !file.includes(".test."))
  .map((file) => `./db/schema/${file}`);

export default defineConfig({ dialect: "postgresql", schema, out: "./db/migrations" });
