import { z } from "zod";
import { editsAfterApproval, secondApprovals } from "#newsroom/workflow/house.ts";
import { longestGapMinutes, mostReturnReasons, mostUsualTimes, returnReasonLimit } from "./limits.ts";

/** The rules of the desk as the screen sends them. Lists may be a little too long: that is told as such. */
export const houseRulesForm = z.strictObject({
  /** The version that the asker saw. */
  seen: z.number().int().positive(),
  secondApproval: z.enum(secondApprovals),
  secondApprovalSectionIds: z.array(z.uuid()).max(200),
  editAfterApproval: z.enum(editsAfterApproval),
  /** Times of the day, such as "06:00"; an empty one is passed over. */
  usualTimes: z.array(z.string().max(10)).max(mostUsualTimes * 2),
  scheduleGapMinutes: z
    .number()
    .int()
    .min(0)
    .max(longestGapMinutes * 10),
  returnReasons: z.array(z.string().max(returnReasonLimit * 20)).max(mostReturnReasons * 2),
});
export type HouseRulesForm = z.output<typeof houseRulesForm>;
