import { isUuid } from "#newsroom/body/identifiers.ts";
import type { RetypedBlock, Stamp, SuggestedBlock } from "./types.ts";

/** The most characters of a proposal's id; shorter than this in our own editor. */
const maxIdLength = 40;

/** The stamp of a proposal, or null: what stands in a draft was written by a browser and may be anything. */
export function readStamp(value: unknown): Stamp | null {
  if (typeof value !== "object" || value === null) return null;
  const { id, by, at }: Record<string, unknown> = { ...value };
  if (typeof id !== "string" || id === "" || id.length > maxIdLength) return null;
  if (typeof by !== "string" || !isUuid(by)) return null;
  return { id, by, at: typeof at === "number" && Number.isSafeInteger(at) ? at : 0 };
}

/** The stamp of words that are marked as proposed. One that is none of ours has the id "", so that nothing stays behind. */
export function stampOfWords(value: unknown): Stamp {
  return readStamp(value) ?? { id: "", by: "", at: 0 };
}

/** What is proposed of a block, or null. */
export function readSuggested(value: unknown): SuggestedBlock | null {
  const stamp = readStamp(value);
  if (stamp === null || typeof value !== "object" || value === null || !("kind" in value)) return null;
  const { kind } = value;
  return kind === "insertion" || kind === "deletion" ? { ...stamp, kind } : null;
}

/** What a line was before its kind was changed by proposal, or null. */
export function readRetyped(value: unknown): RetypedBlock | null {
  const stamp = readStamp(value);
  if (stamp === null || typeof value !== "object" || value === null || !("before" in value)) return null;
  const { before } = value;
  if (typeof before !== "object" || before === null || !("type" in before)) return null;
  const attrs: unknown = "attrs" in before ? before.attrs : {};
  if (typeof before.type !== "string") return null;
  return { ...stamp, before: { type: before.type, attrs: isRecord(attrs) ? attrs : {} } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
