import { z } from "zod";
import { storyKinds } from "#newsroom/stories/types.ts";
import { minutesOf } from "./rules.ts";
import { noticeEvents, noticeGroups, receivers } from "./types.ts";

const ways = { app: z.boolean(), email: z.boolean(), push: z.boolean() };

/** A rule as the settings page sends it; without an id it is a new one. */
export const ruleForm = z.strictObject({
  id: z.uuid().nullable(),
  event: z.enum(noticeEvents),
  sectionId: z.uuid().nullable(),
  kind: z.enum(storyKinds).nullable(),
  sensitive: z.boolean(),
  receiver: z.enum(receivers),
  personId: z.uuid().nullable(),
  ...ways,
});
export type RuleForm = z.output<typeof ruleForm>;

export const ruleIdForm = z.strictObject({ ruleId: z.uuid() });

/** How somebody wants to be told of a group; `choice` null: as the rules say. */
export const groupChoiceForm = z.strictObject({
  group: z.enum(noticeGroups),
  choice: z.strictObject({ ...ways, digest: z.boolean() }).nullable(),
});
export type GroupChoiceForm = z.output<typeof groupChoiceForm>;

const clock = z.string().refine((text) => minutesOf(text) !== null);

/** Quiet hours as clocks, both or neither, and the hour of the digest. */
export const habitsForm = z.strictObject({
  quiet: z.strictObject({ from: clock, to: clock }).nullable(),
  urgentThrough: z.boolean(),
  digestHour: z.number().int().min(0).max(23),
});
export type HabitsForm = z.output<typeof habitsForm>;

/** Which notices were read: one, those of a thread, or all. */
export const readForm = z.strictObject({
  noticeId: z.uuid().exactOptional(),
  threadId: z.uuid().exactOptional(),
});
