import { describe, expect, it } from "vitest";
import { findQuote } from "./find-quote.ts";

const text = "Bupati hadir di Jambi.\nWarga Jambi pulang ke Kerinci.";

describe("quoted words", () => {
  it("are found where their surroundings fit best", () => {
    expect(findQuote(text, { quote: "Jambi", before: "Warga ", after: " pulang" })).toBe(
      text.lastIndexOf("Jambi"),
    );
    expect(findQuote(text, { quote: "Jambi", before: "hadir di ", after: "." })).toBe(text.indexOf("Jambi"));
  });

  it("are found after a paragraph was divided before them", () => {
    expect(findQuote(text, { quote: "pulang ke Kerinci", before: "lain", after: "" })).toBe(
      text.indexOf("pulang"),
    );
  });

  it("that are gone are found nowhere, and short ones not just anywhere", () => {
    expect(findQuote(text, { quote: "Sungai Penuh", before: "", after: "" })).toBeNull();
    expect(findQuote(text, { quote: "di", before: "sama sekali", after: "berbeda" })).toBeNull();
  });
});
