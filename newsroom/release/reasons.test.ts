import { readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { cleanRelease } from "./clean-release.ts";
import { corpus } from "./testing/corpus.ts";

const changes = corpus().flatMap(({ input }) => cleanRelease(input).changes);

test.each(["id", "en"])(
  "every change of the corpus has its reason told in %s, with its figures",
  (locale) => {
    const messages = JSON.parse(
      readFileSync(new URL(`../../messages/${locale}.json`, import.meta.url), "utf8"),
    );
    const told = createTranslator({
      locale,
      messages,
      namespace: "release.reasons",
      onError: (error) => {
        throw error;
      },
    });
    for (const { reason, values } of changes) {
      const text = told(reason, values);
      expect(text).toMatch(/\p{L}{3}.*\.$/u);
      expect(text).not.toMatch(/[{}]/);
    }
  },
);

test("the corpus shows nearly every reason", () => {
  const told = Object.keys(
    JSON.parse(readFileSync(new URL("../../messages/id.json", import.meta.url), "utf8")).release.reasons,
  );
  const seen = new Set<string>(changes.map(({ reason }) => reason));
  expect(told.filter((reason) => !seen.has(reason))).toEqual(["space-after-bracket", "joined-prefix"]);
});
