import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Body } from "#newsroom/body/types.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { compareStories, type FieldNames } from "./compare-stories.ts";
import type { ComparedLine } from "./types.ts";

const names: FieldNames = {
  section: (id) => ({ s1: "Daerah", s2: "Politik" })[id] ?? id,
  person: (id) => id,
  kind: (kind) => kind,
  picture: (id) => id,
  yes: "ya",
  no: "tidak",
};

const p = (text: string): Block => ({ type: "paragraph", content: text ? [{ type: "text", text }] : [] });
const story = (...blocks: Block[]) => ({
  ...emptyContent(),
  body: { type: "doc", content: blocks } satisfies Body,
});
const lines = (before: Block[], after: Block[]) =>
  compareStories(story(...before), story(...after), names).lines;
const words = (line: ComparedLine | undefined, status: string) =>
  line?.runs.filter((run) => run.status === status).map((run) => run.text);

describe("comparing two versions of a story", () => {
  it("finds nothing between a version and itself", () => {
    const same = story(p("Gubernur membuka bimtek."));
    expect(compareStories(same, same, names)).toMatchObject({
      identical: true,
      fields: [],
      wordsInserted: 0,
    });
  });

  it("shows which word of a paragraph was replaced by which", () => {
    const [line] = lines([p("Gubernur membuka bimtek di Jambi.")], [p("Gubernur menutup bimtek di Jambi.")]);
    expect(line?.status).toBe("changed");
    expect(words(line, "deleted")).toEqual(["membuka"]);
    expect(words(line, "inserted")).toEqual(["menutup"]);
  });

  it("says that a quote is set large now, though not a word changed", () => {
    const quote = (pull: true | null): Block => ({
      type: "quote",
      attrs: { source: "Rohani", pull },
      content: [{ type: "paragraph", content: [{ type: "text", text: "Air tahu jalan pulang." }] }],
    });
    const [said, source] = lines([quote(null)], [quote(true)]);
    expect([said?.status, said?.kind, source?.status]).toEqual(["restyled", "pull-quote", "same"]);
  });

  it("reads two replaced neighbours as one phrase", () => {
    const [line] = lines([p("Ia buka acara itu kemarin sore.")], [p("Ia tutup rapat itu kemarin sore.")]);
    expect(words(line, "deleted")).toEqual(["buka acara"]);
    expect(words(line, "inserted")).toEqual(["tutup rapat"]);
  });

  it("keeps an edited paragraph paired when another is put in before it", () => {
    const compared = lines(
      [p("Harga karet naik di Tebo."), p("Petani menyambut kenaikan itu dengan gembira.")],
      [
        p("Harga karet naik di Tebo."),
        p("Sementara sawit turun."),
        p("Petani menyambut kenaikan harga itu dengan gembira."),
      ],
    );
    expect(compared.map((line) => line.status)).toEqual(["same", "inserted", "changed"]);
  });

  it("says that a paragraph was moved, not struck and written anew", () => {
    const moved = p("Kepala dinas menolak memberi keterangan.");
    const compared = lines(
      [moved, p("Satu dua tiga."), p("Empat lima enam.")],
      [p("Satu dua tiga."), p("Empat lima enam."), moved],
    );
    expect(compared.map((line) => line.status).sort()).toEqual(["moved-from", "moved-to", "same", "same"]);
    expect(compareStories(story(moved, p("a b")), story(p("a b"), moved), names).wordsInserted).toBe(0);
  });

  it("says that only the style changed", () => {
    const bold: Block = {
      type: "paragraph",
      content: [{ type: "text", text: "Penting", marks: [{ type: "bold" }] }],
    };
    expect(lines([p("Penting")], [bold])[0]?.status).toBe("restyled");
    const heading: Block = {
      type: "subhead",
      attrs: { level: 2 },
      content: [{ type: "text", text: "Penting" }],
    };
    expect(lines([p("Penting")], [heading])[0]).toMatchObject({ status: "restyled", kind: "subhead" });
  });

  it("notices another picture under the same caption", () => {
    const picture = (mediaId: string): Block => ({
      type: "picture",
      attrs: { mediaId, caption: "Suasana pasar", credit: "", alt: "" },
    });
    expect(lines([picture("a")], [picture("b")]).some((line) => line.status !== "same")).toBe(true);
  });

  it("shows which picture gave way to which, in the text and on top", () => {
    const picture = (mediaId: string): Block => ({
      type: "picture",
      attrs: { mediaId, caption: "Suasana pasar pagi hari", credit: "Mas", alt: "" },
    });
    const top = (mediaId: string) => ({
      ...story(),
      picture: { mediaId, caption: "", credit: "", alt: "" },
    });
    expect(lines([picture("a")], [picture("b")])).toMatchObject([
      { status: "changed", kind: "picture", pictures: { before: "a", after: "b" } },
    ]);
    const sameName = { ...names, picture: () => "IMG_0001.jpg" };
    expect(compareStories(top("a"), top("b"), sameName)).toMatchObject({
      identical: false,
      fields: [{ field: "picture", pictures: { before: "a", after: "b" } }],
    });
  });

  it("reads the pictures of a gallery one by one", () => {
    const shot = (mediaId: string) => ({
      type: "picture" as const,
      attrs: { mediaId, caption: mediaId, credit: "", alt: "" },
    });
    const gallery = (...ids: string[]): Block => ({ type: "gallery", content: ids.map(shot) });
    expect(lines([gallery("a", "b")], [gallery("a", "c", "b")]).map((line) => line.status)).toEqual([
      "same",
      "inserted",
      "same",
    ]);
  });

  it("reads a block that it does not know by its words and pictures, and sees it change", () => {
    const strange = (text: string, mediaId: string) =>
      JSON.parse(
        JSON.stringify({
          type: "carousel",
          attrs: { speed: "fast" },
          content: [
            { mediaId, caption: "Pagi" },
            { type: "x", content: [{ type: "text", text }] },
          ],
        }),
      );
    const compared = lines([strange("satu dua", "a")], [strange("satu tiga", "a")]);
    expect(compared.map(({ kind, status }) => [kind, status])).toEqual([
      ["unknown", "changed"],
      ["picture", "same"],
    ]);
    expect(lines([strange("", "a")], [p("lain")]).length).toBeGreaterThan(0);
    const empty = JSON.parse('{"type":"spacer"}');
    expect(lines([empty], [empty])).toMatchObject([{ kind: "unknown", status: "same" }]);
  });

  it("names sections instead of showing ids", () => {
    const before = { ...story(), sectionId: "s1" };
    const change = compareStories(before, { ...before, sectionId: "s2" }, names).fields[0];
    expect(change).toMatchObject({ field: "section" });
    expect(change?.runs.map((run) => run.text)).toEqual(["Daerah", "Politik"]);
  });

  it("counts the words put in and taken out", () => {
    const compared = compareStories(
      story(p("satu dua tiga empat")),
      story(p("satu dua tiga empat lima")),
      names,
    );
    expect(compared).toMatchObject({ wordsInserted: 1, wordsDeleted: 0, identical: false });
  });

  it("loses no word of either version", () => {
    const texts = fc.array(fc.lorem({ maxCount: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const compared = lines(before.map(p), after.map(p));
        const kept = (left: string, place: string) =>
          compared
            .filter((line) => line.status !== place)
            .map((line) =>
              line.runs
                .filter((run) => run.status !== left)
                .map((run) => run.text)
                .join(""),
            )
            .filter((text, index) => text !== "" || compared[index]?.status !== left)
            .join("");
        expect(kept("deleted", "moved-from")).toBe(after.join(""));
        expect(kept("inserted", "moved-to")).toBe(before.join(""));
      }),
    );
  });

  it("compares two long stories that have nothing in common within a second", () => {
    const many = (word: string) =>
      Array.from({ length: 300 }, (_, index) => p(`${word}${index} `.repeat(60)));
    const began = performance.now();
    lines(many("lama"), many("baru"));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
