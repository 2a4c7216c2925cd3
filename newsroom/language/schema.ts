import { z } from "zod";
import * as limits from "./limits.ts";
import { ruleGroups, severities } from "./types.ts";

const line = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.replace(/\s+/gu, " ").trim());
const examples = z
  .array(line(limits.maxExampleLength))
  .max(limits.maxExamples)
  .transform((lines) => lines.filter((text) => text !== ""));

/** A rule as the form sends it. `id` null: a new one. A check's kind and entries are the program's own. */
export const ruleForm = z.strictObject({
  id: z.uuid().nullable(),
  expectedVersion: z.int().min(0),
  group: z.enum(ruleGroups),
  kind: z.enum(["words", "pattern", "check"]),
  entries: z
    .string()
    .max(limits.maxEntriesLength)
    .transform((text) => text.replace(/\r\n?/g, "\n").trim()),
  message: line(limits.maxMessageLength),
  suggestion: line(limits.maxSuggestionLength),
  severity: z.enum(severities),
  matches: examples,
  misses: examples,
});
export type RuleForm = z.output<typeof ruleForm>;

/** Switches a rule on or off. */
export const ruleSwitch = z.strictObject({
  id: z.uuid(),
  isOn: z.boolean(),
  expectedVersion: z.int().min(1),
});

/** Takes away a rule that the newsroom made. */
export const ruleRemoval = z.strictObject({ id: z.uuid() });

/** A word for the newsroom's dictionary: letters, and hyphens or apostrophes inside. */
export const newsroomWord = z.strictObject({
  word: z
    .string()
    .max(limits.maxWordLength)
    .transform((text) => text.trim().normalize("NFC").toLowerCase())
    .refine((text) => /^\p{L}\p{M}*(?:[\p{L}\p{M}]|[-’'](?=\p{L}))+$/u.test(text)),
});
