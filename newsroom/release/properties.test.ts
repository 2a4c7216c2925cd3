import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { parseBody } from "#newsroom/body/schema.ts";
import { cleanRelease } from "./clean-release.ts";
import { controlCharacters } from "./source.ts";
import { arbitraryArticle, arbitraryRelease } from "./testing/arbitrary-release.ts";
import { corpus } from "./testing/corpus.ts";
import { releaseText } from "./testing/release-text.ts";
import { bodyTexts, expectedWords, textsOf, wordCounts } from "./testing/words.ts";
import type { CleanedRelease } from "./types.ts";

vi.setConfig({ testTimeout: 60_000 });

const runs = { numRuns: 300 };
const texts = corpus().flatMap(({ name, input }) => ("text" in input ? [{ name, text: input.text }] : []));

/** Parts as texts alone: marks and the kind of block do not come through plain text. */
function plain({ parts }: CleanedRelease): unknown {
  const { body, ...rest } = parts;
  return { ...rest, body: bodyTexts(body) };
}

describe("no word is lost", () => {
  const keepsWords = (text: string) => {
    const { parts, changes } = cleanRelease({ text });
    const input = text.replace(controlCharacters, "");
    expect(wordCounts(textsOf(parts))).toEqual(expectedWords(input, changes));
  };
  test.each(texts)("of $name", ({ text }) => keepsWords(text));
  test("of any release: what is not in the parts stands in a listed change", () => {
    fc.assert(fc.property(arbitraryRelease, keepsWords), runs);
  });
  test("of any text at all", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."ab \n.-–*_|()\t1:“”,") }), keepsWords), runs);
  });
});

describe("a clean release stays as it is", () => {
  const isStable = (text: string) => {
    const once = cleanRelease({ text });
    const again = cleanRelease({ text: releaseText(once.parts) });
    expect(plain(again)).toEqual(plain(once));
    expect(
      again.changes.filter((change) => change.kind === "unwrap" || change.kind === "dehyphenate"),
    ).toEqual([]);
  };
  test.each(texts)("$name", ({ text }) => isStable(text));
  test("any release of whole and wrapped paragraphs", () => {
    fc.assert(fc.property(arbitraryArticle, isStable), runs);
  });
});

test("the words of the body keep their order", () => {
  fc.assert(
    fc.property(arbitraryRelease, (text) => {
      const { parts } = cleanRelease({ text });
      const letters = (line: string) => line.replace(/[^\p{L}\p{N}]/gu, "");
      const input = letters(text);
      let position = 0;
      for (const paragraph of bodyTexts(parts.body)) {
        // Signs inside a paragraph are dropped, so its first words are looked for, then the next paragraph's after them.
        const [first = ""] = paragraph
          .split(/\s/)
          .map(letters)
          .filter((word) => word !== "");
        const found = input.indexOf(first, position);
        expect(found).toBeGreaterThanOrEqual(position);
        position = found + first.length;
      }
    }),
    runs,
  );
});

const editorLines = (changes: CleanedRelease["changes"]) =>
  changes.filter(({ reason, before }) => reason === "byline" && /editor|redaktur|penyunting/i.test(before))
    .length;

describe("undoing", () => {
  const restores = (text: string) => {
    const done = cleanRelease({ text });
    const input = text.replace(controlCharacters, "");
    const undoable = done.changes.filter((change) => change.applied && change.undoable);
    for (const change of undoable) {
      const undone = cleanRelease({ text }, { skip: new Set([change.id]) });
      expect(undone.changes.find(({ id }) => id === change.id)).toMatchObject({ applied: false });
      const lasting = (release: CleanedRelease) =>
        release.changes.filter(({ kind }) => kind !== "repair").map(({ id }) => id);
      expect(lasting(undone)).toEqual(lasting(done));
      // A soft hyphen that is wanted back divides its word.
      if (change.reason === "invisible-characters") continue;
      // The label of editors stands once, with the first: taken back there, it comes with the next.
      if (change.reason === "byline" && editorLines(done.changes) > 1) continue;
      expect(wordCounts(textsOf(undone.parts))).toEqual(expectedWords(input, undone.changes));
    }
    const all = new Set(undoable.map(({ id }) => id));
    const lines = (written: string) =>
      written
        .split(/\r?\n|\u0085/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    const original = cleanRelease({ text }, { skip: all });
    expect(original.changes.filter((change) => change.applied && change.undoable)).toEqual([]);
    expect(bodyTexts(original.parts.body).flatMap(lines)).toEqual(lines(input));
  };
  test.each(texts)(
    "one change of $name leaves all other ids, undoing all gives the original back",
    ({ text }) => {
      restores(text);
    },
  );
  test("one change of any release leaves all other ids, undoing all gives the original back", () => {
    fc.assert(fc.property(arbitraryRelease, restores), { numRuns: 60 });
  });
  test("one join gives its two lines back and nothing else", () => {
    const text = texts.find(({ name }) => name.startsWith("01"))?.text ?? "";
    const { changes } = cleanRelease({ text });
    const join = changes.find(({ kind }) => kind === "unwrap");
    const { parts } = cleanRelease({ text }, { skip: new Set([join?.id ?? ""]) });
    expect(bodyTexts(parts.body)[0]).toBe(join?.before);
  });
});

describe("repairs", () => {
  test("are never done unless they are accepted", () => {
    fc.assert(
      fc.property(arbitraryRelease, (text) => {
        const { changes } = cleanRelease({ text });
        expect(changes.filter((change) => change.kind === "repair" && change.applied)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  test("that are accepted put their text in place and keep the ids of the others", () => {
    const text = texts.find(({ name }) => name.startsWith("31"))?.text ?? "";
    const { changes } = cleanRelease({ text });
    for (const { id, before, after } of changes.filter(({ kind }) => kind === "repair")) {
      const repaired = cleanRelease({ text }, { accept: new Set([id]) });
      const all = textsOf(repaired.parts).join("\n");
      expect(all).toContain(after);
      expect(all.split(before).length).toBeLessThan(
        textsOf(cleanRelease({ text }).parts).join("\n").split(before).length + 1,
      );
      expect(repaired.changes.map((change) => change.id)).toEqual(changes.map((change) => change.id));
    }
  });
});

test("any text gives a body that a story may have, or none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), arbitraryRelease), (text) => {
      const { parts, changes } = cleanRelease({ text });
      if (parts.body.length > 0)
        expect(parseBody({ type: "doc", content: parts.body })).toMatchObject({ ok: true });
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    }),
    runs,
  );
});
