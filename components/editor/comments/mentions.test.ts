import { describe, expect, it } from "vitest";
import { mentionAsked, mentionedPeople, mentionPieces, withMention } from "./mentions.ts";

const people = [
  { id: "1", name: "Masrul" },
  { id: "2", name: "Retno Wulandari" },
];

describe("naming somebody in a comment", () => {
  it("offers people by the beginning of any of their names", () => {
    expect(mentionAsked("halo @wul", 9, people)?.people).toEqual([people[1]]);
    expect(mentionAsked("halo @", 6, people)?.people).toHaveLength(2);
  });

  it("offers nobody inside a mail address, nor once the name stands there", () => {
    expect(mentionAsked("surel mas@", 10, people)).toBeNull();
    expect(mentionAsked("@Masrul", 7, people)).toBeNull();
    expect(mentionAsked("@Masrul ", 8, people)).toBeNull();
  });

  it("puts the whole name where the beginning was typed", () => {
    expect(withMention("cek @re lagi", 7, 4, "Retno Wulandari")).toEqual({
      body: "cek @Retno Wulandari lagi",
      caret: 21,
    });
  });

  it("finds who is named, and shows names as names", () => {
    expect(mentionedPeople("@Masrul dan Retno Wulandari", people)).toEqual(["1"]);
    expect(mentionPieces("ya @Masrul!", people)).toEqual([
      { text: "ya ", named: false },
      { text: "@Masrul", named: true },
      { text: "!", named: false },
    ]);
  });
});
