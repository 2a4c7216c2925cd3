import type { StoryKind } from "#newsroom/stories/types.ts";

/** Which stories two editors approve: none, those marked sensitive, advertorials, or both of these. */
export const secondApprovals = ["off", "sensitive", "advertorial", "both"] as const;
export type SecondApproval = (typeof secondApprovals)[number];

/** What a change after approval does: takes the approval away, or waits as a working copy beside it. */
export const editsAfterApproval = ["void", "wait"] as const;
export type EditAfterApproval = (typeof editsAfterApproval)[number];

/** The settings of a newsroom that decide about moves. */
export interface HouseRules {
  /** Whether somebody may approve what they wrote or sent themselves. */
  readonly mayApproveOwn: boolean;
  readonly secondApproval: SecondApproval;
  /** Sections of which every story is approved by two. */
  readonly secondApprovalSectionIds: readonly string[];
  readonly editAfterApproval: EditAfterApproval;
}

/** What a newsroom begins with. */
export const houseAtFirst: HouseRules = {
  mayApproveOwn: false,
  secondApproval: "off",
  secondApprovalSectionIds: [],
  editAfterApproval: "void",
};

/** What decides whether a story is approved by two. */
export interface StoryToApprove {
  readonly kind: StoryKind;
  readonly sensitive: boolean;
  readonly sectionId: string | null;
}

/** Whether two editors approve this story, one after the other. */
export function needsTwoApprovals(story: StoryToApprove, house: HouseRules): boolean {
  const asked = (what: "sensitive" | "advertorial") =>
    house.secondApproval === what || house.secondApproval === "both";
  return (
    (story.sensitive && asked("sensitive")) ||
    (story.kind === "advertorial" && asked("advertorial")) ||
    (story.sectionId !== null && house.secondApprovalSectionIds.includes(story.sectionId))
  );
}

/** What an edit after approval does to this story: one that two approved is never changed beside their approval. */
export function editAfterApprovalOf(story: StoryToApprove, house: HouseRules): EditAfterApproval {
  return needsTwoApprovals(story, house) ? "void" : house.editAfterApproval;
}
