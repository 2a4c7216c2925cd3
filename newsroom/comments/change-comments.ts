import type { Executor } from "#db/client.ts";
import { parseForm } from "#lib/parse-form.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { deleteComment, editComment } from "./commands/change-comment.ts";
import { placeThread, reopenThread, resolveThread } from "./commands/settle-thread.ts";
import { replyInThread, startThread } from "./commands/start-thread.ts";
import { commentChangeSchema } from "./schema.ts";

/** From the words of a screen to the one command that they mean. Throws as the commands do. */
export async function changeComments(actor: PersonActor, input: unknown, executor?: Executor): Promise<void> {
  const request = { actor, ...parseForm(commentChangeSchema, input, "comment-malformed") };
  switch (request.kind) {
    case "start":
      return startThread(request, executor);
    case "reply":
      return replyInThread(request, executor);
    case "edit":
      return editComment(request, executor);
    case "delete":
      return deleteComment(request, executor);
    case "resolve":
      return resolveThread(request, executor);
    case "reopen":
      return reopenThread(request, executor);
    case "place":
      return placeThread(request, executor);
  }
}
