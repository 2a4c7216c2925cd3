import type { Executor } from "#db/client.ts";
import { RedaksiError } from "#lib/errors.ts";
import { parseForm } from "#lib/parse-form.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { deleteEntry, editEntry, publishEntry } from "./commands/change-entry.ts";
import { postEntry } from "./commands/post-entry.ts";
import { writeSummary } from "./commands/write-summary.ts";
import { liveChangeSchema } from "./schema.ts";

/** From the words of a console to the one command that they mean. Throws as the commands do. */
export async function changeLive(
  actor: PersonActor,
  storyId: string,
  input: unknown,
  executor?: Executor,
): Promise<void> {
  const change = parseForm(liveChangeSchema, input);
  if (change.storyId !== storyId) throw new RedaksiError("invalid", "form-malformed");
  const request = { actor, ...change };
  switch (request.kind) {
    case "post":
      return postEntry(request, executor);
    case "edit":
      return editEntry(request, executor);
    case "publish":
      return publishEntry(request, executor);
    case "delete":
      return deleteEntry(request, executor);
    case "summary":
      return writeSummary(request, executor);
  }
}
