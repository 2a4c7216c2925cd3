import { type Checker, checkLine, checkNames, createChecker } from "#newsroom/language/check.ts";
import { dictionaryAddress } from "#newsroom/language/dictionary/address.ts";
import { type Lexicon, readLexicon } from "#newsroom/language/dictionary/lexicon.ts";
import { type Line, readLine } from "#newsroom/language/line.ts";
import type { LanguageRule } from "#newsroom/language/types.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** The checker beside the page: nothing here can hold up a key that is pressed. */

const cacheName = "redaksi-bahasa";
const rulesAddress = "/api/desk/language";
const retryMs = 15_000;

let checker: Checker | null = null;
let lexicon: Lexicon | null = null;
const lines = new Map<number, Line>();
let waiting: Extract<ToWorker, { type: "check" }>[] = [];

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === "renew") {
    checker = null;
    void prepare();
  } else if (checker === null) waiting.push(data);
  else check(data, checker);
});
void prepare();

function tell(message: FromWorker): void {
  postMessage(message);
}

async function prepare(): Promise<void> {
  try {
    const [rules, words] = await Promise.all([bringRules(), bringDictionary()]);
    checker = createChecker(rules.rules, words, rules.words);
    lines.clear();
    const wordRules = rules.rules.filter(
      ({ entries, kind }) => kind === "check" && entries === "unknown-word",
    );
    tell({ type: "ready", mayKeep: rules.mayKeep, wordRules: wordRules.map(({ id }) => id) });
    const asked = waiting;
    waiting = [];
    for (const question of asked) check(question, checker);
  } catch {
    tell({ type: "failed" });
    setTimeout(prepare, retryMs);
  }
}

function check({ seq, order, fresh }: Extract<ToWorker, { type: "check" }>, using: Checker): void {
  for (const { id, text, next, foreign } of fresh) lines.set(id, readLine(text, next, foreign));
  if (lines.size > 8 * order.length + 2_000) {
    const known = new Set(order);
    for (const id of lines.keys()) if (!known.has(id)) lines.delete(id);
  }
  const story = order.map((id) => lines.get(id) ?? readLine(""));
  const names = checkNames(story, using).flatMap((marks, index) =>
    marks.length > 0 ? [[index, marks] as const] : [],
  );
  const found = fresh.map(({ id }) => [id, checkLine(lines.get(id) ?? readLine(""), using)] as const);
  tell({ type: "marks", seq, lines: found, names });
}

interface RulesAnswer {
  rules: LanguageRule[];
  words: string[];
  mayKeep: boolean;
}

/** The newest rules, else those of the last time: a writer without signal is checked, too. */
async function bringRules(): Promise<RulesAnswer> {
  const kept = await openCache();
  try {
    const answer = await fetch(rulesAddress, { cache: "no-cache", credentials: "same-origin" });
    if (!answer.ok) throw new Error(`rules: ${answer.status}`);
    await kept?.put(rulesAddress, answer.clone());
    return await answer.json();
  } catch (failure) {
    const before = await kept?.match(rulesAddress);
    if (before === undefined) throw failure;
    return before.json();
  }
}

async function bringDictionary(): Promise<Lexicon> {
  lexicon ??= readLexicon(await unpack(await bringPacked()));
  return lexicon;
}

async function bringPacked(): Promise<Response> {
  const kept = await openCache();
  const before = await kept?.match(dictionaryAddress);
  if (before !== undefined) return before;
  const answer = await fetch(dictionaryAddress);
  if (!answer.ok) throw new Error(`dictionary: ${answer.status}`);
  for (const old of (await kept?.keys()) ?? []) {
    if (new URL(old.url).pathname !== rulesAddress) await kept?.delete(old);
  }
  await kept?.put(dictionaryAddress, answer.clone());
  return answer;
}

async function unpack(packed: Response): Promise<string> {
  if (packed.body === null) throw new Error("the dictionary is empty");
  return new Response(packed.body.pipeThrough(new DecompressionStream("gzip"))).text();
}

/** Without a secure origin, or where the device forbids it, there is no cache; then each visit fetches anew. */
async function openCache(): Promise<Cache | null> {
  try {
    return typeof caches === "undefined" ? null : await caches.open(cacheName);
  } catch {
    return null;
  }
}
