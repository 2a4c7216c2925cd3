import { describe, expect, it } from "vitest";
import { storyStates } from "#newsroom/workflow/rules.ts";
import { boardPath, boardStages, parseBoardFilter, statesOf, statesOfStage } from "./schema.ts";

const whole = { view: "table", state: null, section: null, writer: null, text: "", week: null, after: null };
const cursor = { at: "2026-11-24 06:00:00.123456+00", id: "0193a5e0-7b1a-7c3d-8e4f-0123456789ab" };

describe("the board's address", () => {
  it("means the whole list when it asks for nothing", () => {
    expect(parseBoardFilter({})).toEqual({ filter: whole, ignored: [] });
    expect(boardPath({})).toBe("/desk/board");
  });

  it("is read back as it was written", () => {
    const filter = {
      view: "lanes",
      state: "review",
      section: "hukum-kriminal",
      writer: "masrul-anwar",
      text: "harga & karet 100%",
      week: null,
      after: cursor,
    } as const;
    const address = Object.fromEntries(new URL(boardPath(filter), "http://x").searchParams);
    expect(parseBoardFilter(address)).toEqual({ filter, ignored: [] });
  });

  it.each([
    ["keadaan", "terhapus"],
    ["tampilan", "peta"],
    ["pekan", "2026-02-30"],
    ["pekan", "pekan-depan"],
    ["kanal", "Daerah'; drop table stories"],
    ["penulis", "../etc"],
    ["setelah", "kemarin~satu"],
    ["setelah", "2026-02-31 06:00:00.000000+00~0193a5e0-7b1a-7c3d-8e4f-0123456789ab"],
    ["setelah", "2026-13-45 06:00:00.000000+00~0193a5e0-7b1a-7c3d-8e4f-0123456789ab"],
    ["setelah", `${cursor.at}~1`],
  ])("leaves out %s=%s and says so", (key, word) => {
    expect(parseBoardFilter({ [key]: word })).toEqual({ filter: whole, ignored: [key] });
  });

  it("keeps the week of a calendar by its Monday, and drops it from the other views", () => {
    const { filter } = parseBoardFilter({ tampilan: "kalender", pekan: "2027-01-01" });
    expect(filter.week).toBe("2026-12-28");
    expect(boardPath(filter)).toBe("/desk/board?tampilan=kalender&pekan=2026-12-28");
    expect(boardPath({ ...filter, view: "table" })).toBe("/desk/board");
  });

  it("passes over keys that it does not know", () => {
    expect(parseBoardFilter({ utm_source: "wa" })).toEqual({ filter: whole, ignored: [] });
  });

  it("takes the first of a key given twice and cuts a search at 100 characters", () => {
    const { filter } = parseBoardFilter({ keadaan: ["draft", "approved"], cari: `  ${"a".repeat(300)}` });
    expect(filter.state).toBe("draft");
    expect(filter.text).toHaveLength(100);
  });

  it("puts every state into exactly one stage", () => {
    expect(boardStages.flatMap((stage) => statesOfStage[stage]).sort()).toEqual([...storyStates].sort());
    expect(statesOf("published")).toContain("updating");
    expect(statesOf("in-review")).toEqual(["in-review"]);
    expect(statesOf(null)).toBeNull();
  });
});
