import { z } from "zod";
import { hubUrlLimit, securityContactLimit } from "./limits.ts";
import { aiPolicies, feedTexts } from "./types.ts";

/** The choices about being found, as the screen sends them. Texts may be a little too long: that is told as such. */
export const foundForm = z.strictObject({
  /** The version that the asker saw. */
  seen: z.number().int().positive(),
  aiPolicy: z.enum(aiPolicies),
  feedText: z.enum(feedTexts),
  hubUrl: z.string().max(hubUrlLimit * 4),
  indexNow: z.boolean(),
  securityContact: z.string().max(securityContactLimit * 4),
});
export type FoundForm = z.output<typeof foundForm>;
