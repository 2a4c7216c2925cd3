import { expect, test } from "vitest";
import { addLink, type Selected, togglePoints, toggleSign } from "./marks.ts";

/** "Air [naik] lagi" as a text with its selection; "|" is a caret. */
function at(marked: string): Selected {
  const caret = marked.indexOf("|");
  if (caret !== -1) return { text: marked.replace("|", ""), from: caret, to: caret };
  const from = marked.indexOf("{");
  return { text: marked.replace(/[{}]/g, ""), from, to: marked.indexOf("}") - 1 };
}
function shown({ text, from, to }: Selected): string {
  return from === to
    ? `${text.slice(0, from)}|${text.slice(from)}`
    : `${text.slice(0, from)}{${text.slice(from, to)}}${text.slice(to)}`;
}

test.each([
  ["Air {naik} lagi", "Air *{naik}* lagi"],
  ["Air *{naik}* lagi", "Air {naik} lagi"],
  ["Air{ naik }lagi", "Air *{naik}* lagi"],
  ["Air |", "Air *|*"],
])("bold: %s becomes %s", (before, after) => {
  expect(shown(toggleSign(at(before), "*"))).toBe(after);
});

test.each([
  ["satu|", "- satu|"],
  ["- satu|", "satu|"],
  ["nol\n{satu\ndua}\ntiga", "nol\n- satu\n- dua|\ntiga"],
])("points: %j becomes %j", (before, after) => {
  expect(shown(togglePoints(at(before)))).toBe(after);
});

test.each([
  ["Lihat {peta} ini", "Lihat [peta](https://|) ini"],
  ["{https://contoh.id}", "[|](https://contoh.id)"],
  ["Lihat |", "Lihat [|](https://)"],
])("link: %s becomes %s", (before, after) => {
  expect(shown(addLink(at(before)))).toBe(after);
});
