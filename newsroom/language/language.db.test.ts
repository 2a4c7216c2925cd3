import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import * as Y from "yjs";
import { history } from "#db/schema/history.ts";
import { languageRules } from "#db/schema/language.ts";
import { drafts } from "#db/schema/stories.ts";
import { openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { loadDraft, openDraft } from "#newsroom/drafts/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { fillRules } from "./commands/fill-rules.ts";
import { addWord, removeWord } from "./commands/keep-word.ts";
import { saveRule } from "./commands/save-rule.ts";
import { removeRule, switchRule } from "./commands/switch-rule.ts";
import { ignoredMarks, ignoreKey } from "./ignored.ts";
import { languageSet, rulesForKeepers, wordsForKeepers } from "./queries.ts";
import { remainingMarks } from "./review.ts";
import { defaultRules } from "./rules/defaults/all.ts";
import type { RuleForm } from "./schema.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
  await fillRules(current().db);
});

const rule: RuleForm = {
  id: null,
  expectedVersion: 0,
  group: "house-style",
  kind: "words",
  entries: "batang hari = Batanghari",
  message: "Di koran ini: “{better}”.",
  suggestion: "",
  severity: "hint",
  matches: ["Ia mandi di batang hari."],
  misses: ["Ia mandi di Batanghari."],
};
const save = (actor: PersonActor, change: Partial<RuleForm> = {}) =>
  saveRule({ actor, rule: { ...rule, ...change } }, current().db);

test("a newsroom starts with every rule of the release, all on", async () => {
  const { rules } = await languageSet(current().db);
  expect(rules).toHaveLength(defaultRules.length);
});

test("a rule that an editor keeps is part of the checker at once, and stands in the history", async () => {
  const { id } = await save(newsroom.editor);
  const { rules } = await languageSet(current().db);
  expect(rules.find((kept) => kept.id === id)?.entries).toBe(rule.entries);
  const told = await current().db.select().from(history).where(eq(history.subjectId, id));
  expect(told.map(({ event, personId }) => [event, personId])).toEqual([
    ["language.rule-kept", newsroom.editor.personId],
  ]);
});

test("a rule whose examples do not hold is refused, and nothing is kept", async () => {
  const before = await rulesForKeepers(newsroom.editor, current().db);
  const refused = save(newsroom.editor, { matches: ["Tidak ada apa-apa."] });
  await expect(refused).rejects.toMatchObject({
    code: "invalid",
    messageKey: "language-example-not-matched",
  });
  await expect(save(newsroom.editor, { kind: "pattern", entries: "(a" })).rejects.toMatchObject({
    messageKey: "language-pattern-wrong",
  });
  expect(await rulesForKeepers(newsroom.editor, current().db)).toHaveLength(before.length);
});

test("nobody overwrites a change that they have not seen", async () => {
  const { id, version } = await save(newsroom.editor);
  await save(newsroom.otherEditor, { id, expectedVersion: version, message: "Lain." });
  const late = save(newsroom.editor, { id, expectedVersion: version, message: "Lagi." });
  await expect(late).rejects.toMatchObject({ code: "stale" });
});

test("a check keeps looking for what the program says, whatever is sent", async () => {
  const checks = await rulesForKeepers(newsroom.editor, current().db);
  const doubled = checks.find(({ entries }) => entries === "doubled-word");
  if (doubled === undefined) throw new Error("the check is not there");
  const change = { id: doubled.id, expectedVersion: doubled.version, kind: "pattern" as const, entries: "x" };
  await save(newsroom.managingEditor, { ...change, matches: ["Petugas yang yang jaga."], misses: [] });
  const [row] = await current().db.select().from(languageRules).where(eq(languageRules.id, doubled.id));
  expect(row).toMatchObject({ kind: "check", entries: "doubled-word", message: rule.message });
  const invented = save(newsroom.editor, { kind: "check", entries: "unknown-word" });
  await expect(invented).rejects.toMatchObject({ messageKey: "form-malformed" });
});

test("a new release adds its rules and follows up its own, but leaves those that an editor touched", async () => {
  const { db } = current();
  const [mine, other] = await db
    .select()
    .from(languageRules)
    .where(eq(languageRules.kind, "pattern"))
    .limit(2);
  if (!mine?.code || !other?.code) throw new Error("rules are missing");
  await switchRule({ actor: newsroom.editor, id: mine.id, isOn: false, expectedVersion: mine.version }, db);
  await db.update(languageRules).set({ message: "Lama." }).where(eq(languageRules.id, mine.id));
  await db.update(languageRules).set({ message: "Lama." }).where(eq(languageRules.id, other.id));
  await fillRules(db);
  const rows = await rulesForKeepers(newsroom.editor, db);
  expect(rows.find(({ id }) => id === mine.id)).toMatchObject({ message: "Lama.", isOn: false });
  expect(rows.find(({ id }) => id === other.id)?.message).toBe(other.message);
  expect((await languageSet(db)).rules.some(({ id }) => id === mine.id)).toBe(false);
});

test("rules of the program are only switched off; those of the newsroom can be taken away", async () => {
  const { db } = current();
  const [builtIn] = (await rulesForKeepers(newsroom.editor, db)).filter(({ isOwn }) => !isOwn);
  const gone = removeRule({ actor: newsroom.editor, id: builtIn?.id ?? "" }, db);
  await expect(gone).rejects.toMatchObject({ code: "conflict" });
  const { id } = await save(newsroom.editor);
  await removeRule({ actor: newsroom.editor, id }, db);
  expect((await languageSet(db)).rules.some((kept) => kept.id === id)).toBe(false);
});

test("a word is added once and taken out again", async () => {
  const { db } = current();
  await addWord({ actor: newsroom.editor, word: "bekarang" }, db);
  await addWord({ actor: newsroom.otherEditor, word: "bekarang" }, db);
  expect((await wordsForKeepers(newsroom.editor, db)).map(({ word, addedBy }) => [word, addedBy])).toEqual([
    ["bekarang", "Redaktur"],
  ]);
  expect((await languageSet(db)).words).toEqual(["bekarang"]);
  await removeWord({ actor: newsroom.editor, word: "bekarang" }, db);
  await expect(removeWord({ actor: newsroom.editor, word: "bekarang" }, db)).rejects.toMatchObject({
    code: "not-found",
  });
});

test("reporters, contributors and administrators keep neither rules nor words", async () => {
  const { db } = current();
  const { id, version } = await save(newsroom.editor);
  for (const actor of [newsroom.reporter, newsroom.contributor, newsroom.administrator]) {
    const tries = [
      save(actor),
      switchRule({ actor, id, isOn: false, expectedVersion: version }, db),
      removeRule({ actor, id }, db),
      addWord({ actor, word: "kata" }, db),
      removeWord({ actor, word: "kata" }, db),
      rulesForKeepers(actor, db),
      wordsForKeepers(actor, db),
    ];
    for (const refused of tries) await expect(refused).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("the review counts what is left by the newsroom's rules, without what the draft's writers ignored", async () => {
  const { db } = current();
  const body = {
    type: "doc" as const,
    content: [
      { type: "paragraph" as const, content: [{ type: "text" as const, text: "Warga antri di apotik." }] },
    ],
  };
  const { storyId } = await createStory({ actor: newsroom.writer, content: { title: "Uji", body } }, db);
  const { content } = await openDraft(db, storyId);
  const before = await remainingMarks({ storyId, content }, db);
  expect(before.map(({ mark }) => mark.text)).toEqual(["antri", "apotik"]);

  const stored = await loadDraft(db, storyId);
  const document = new Y.Doc();
  Y.applyUpdate(document, stored?.document ?? new Uint8Array());
  const first = before[0];
  if (first) ignoredMarks(document).set(ignoreKey(first.mark), true);
  await db
    .update(drafts)
    .set({ document: Buffer.from(Y.encodeStateAsUpdate(document)) })
    .where(eq(drafts.storyId, storyId));
  const after = await remainingMarks({ storyId, content }, db);
  expect(after.map(({ mark }) => mark.text)).toEqual(["apotik"]);
});
