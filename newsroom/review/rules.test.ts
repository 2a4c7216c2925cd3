import { describe, expect, it } from "vitest";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { houseAtFirst } from "#newsroom/workflow/house.ts";
import { storyStates } from "#newsroom/workflow/rules.ts";
import { baseOf, shownVersion, tellingRefusals } from "./rules.ts";

const earlier = [4, 3, 2, 1].map((number) => ({ id: `r${number}`, number }));
const none = { earlier, liveRevisionId: null, decidedByMe: [], returnedLast: null };

describe("what a review is compared with", () => {
  it("is what readers see now, when the story is public", () => {
    const choice = { ...none, liveRevisionId: "r2", decidedByMe: ["r3"], returnedLast: "r4" };
    expect(baseOf(choice)).toEqual({ id: "r2", number: 2 });
  });

  it("is otherwise what this editor judged last", () => {
    expect(baseOf({ ...none, decidedByMe: ["r3", "r1"], returnedLast: "r4" })?.number).toBe(3);
  });

  it("is otherwise what anybody sent back last, then the version before", () => {
    expect(baseOf({ ...none, returnedLast: "r2" })?.number).toBe(2);
    expect(baseOf(none)?.number).toBe(4);
  });

  it("is nothing when this is the first version, and never the version that is shown", () => {
    expect(baseOf({ ...none, earlier: [] })).toBeNull();
    expect(baseOf({ ...none, decidedByMe: ["r5"], liveRevisionId: "r5" })?.number).toBe(4);
  });
});

it("shows the draft while it may change and the pinned revision from then on", () => {
  const shown = (workingCopySince: Date | null) =>
    storyStates.filter((state) => shownVersion({ state, workingCopySince }) === "approved");
  const pinned = shown(null);
  expect(pinned).toEqual(["approved", "scheduled", "published", "withdrawn"]);
  expect(shown(new Date())).toEqual(["published", "withdrawn"]);
});

describe("refusals worth telling", () => {
  const editor: PersonActor = {
    kind: "person",
    personId: "e",
    name: "Redaktur",
    roles: ["editor"],
    sectionIds: ["s"],
  };
  const story = {
    state: "in-review",
    writerIds: ["w"],
    sectionId: "s",
    submittedById: "w",
    reviewerId: null,
    kind: "news",
    sensitive: false,
    firstApprovedById: null,
    workingCopySince: null,
  } as const;
  const house = houseAtFirst;

  it("say that one's own story needs a colleague", () => {
    const own = { ...story, writerIds: ["e"], submittedById: "e" };
    expect(tellingRefusals(editor, own, house)).toEqual({ approve: "own-story" });
    expect(tellingRefusals(editor, own, { ...house, mayApproveOwn: true })).toEqual({});
  });

  it("say to a writer that review has begun, and do not tell a reporter what editors may do", () => {
    const writer: PersonActor = { ...editor, personId: "w", roles: ["reporter"], sectionIds: [] };
    expect(tellingRefusals(writer, { ...story, reviewerId: "e" }, house)).toEqual({
      recall: "review-has-begun",
      spike: "with-the-desk",
    });
    expect(tellingRefusals({ ...writer, personId: "x" }, story, house)).toEqual({});
  });
});
