import { z } from "zod";
import { mostHashes } from "./fingerprint.ts";

const hash = z.int().min(-2_147_483_648).max(2_147_483_647);

/** What the desk asks with: the fingerprint of a text, made in the browser, and the story that it is for. */
export const similarityQuestionSchema = z.strictObject({
  storyId: z.uuid(),
  hashes: z.array(hash).max(mostHashes),
});
