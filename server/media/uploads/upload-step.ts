import { MemoryLocker, Server } from "@tus/server";
import { isRedaksiError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { newId } from "#lib/new-id.ts";
import { maxOpenUploadBytes, maxPictureBytes, maxUploadsPerHour } from "#newsroom/media/limits.ts";
import { mayUploadPicture } from "#newsroom/media/policy.ts";
import type { PictureFailure } from "#newsroom/media/types.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import type { Step } from "#server/http/create-server.ts";
import { isUploadId, openUploadsOf, uploadsFolder, uploadsOf } from "./upload-store.ts";

const uploadsPath = "/api/pictures/uploads";
const methods = new Set(["POST", "HEAD", "PATCH", "DELETE", "OPTIONS"]);

interface UploadDoor {
  readonly actorOf: (headers: { readonly cookie?: string | undefined }) => Promise<PersonActor | null>;
  /** How many pictures somebody brought in within the last hour. */
  readonly sentWithinHour: (actor: PersonActor) => Promise<number>;
  readonly root?: string;
}

/**
 * Takes bytes of pictures by the tus protocol (1.0) at `/api/pictures/uploads`, so that an upload goes on where
 * a lost connection, a reload or a restart of the server cut it off. The session is asked for with each
 * request; a person finds only their own uploads. What arrived becomes a picture by `POST /api/pictures/received`.
 */
export function uploadStep({ actorOf, sentWithinHour, root = uploadsFolder() }: UploadDoor): Step {
  // One for all: it keeps two requests from writing one file. Within this process, which holds the folder.
  const locker = new MemoryLocker();

  async function doorOf(actor: PersonActor): Promise<Server> {
    const datastore = await uploadsOf(actor.personId, root);
    return new Server({
      path: uploadsPath,
      datastore,
      locker,
      maxSize: maxPictureBytes,
      relativeLocation: true,
      allowedOrigins: [],
      namingFunction: () => newId(),
      async onUploadCreate(_request, upload) {
        if (upload.size === undefined) throw refusal(400, "cut-off");
        if (upload.size === 0) throw refusal(400, "empty");
        const open = await openUploadsOf(datastore);
        const many = open.files + (await sentWithinHour(actor)) >= maxUploadsPerHour;
        if (many || open.bytes + upload.size > maxOpenUploadBytes) throw refusal(429, "too-many");
        return {};
      },
    });
  }

  return async (request, response) => {
    const pathname = (request.url ?? "").split("?", 1)[0] ?? "";
    if (pathname !== uploadsPath && !pathname.startsWith(`${uploadsPath}/`)) return false;
    const answer = (status: number, reason: string) => {
      response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
      response.end(request.method === "HEAD" ? undefined : JSON.stringify({ error: "refused", reason }));
      return true;
    };
    try {
      if (!methods.has(request.method ?? "")) return answer(405, "unexpected");
      const id = pathname.slice(uploadsPath.length + 1);
      if (id !== "" && !isUploadId(id)) return answer(404, "picture-not-found");
      const actor = await actorOf(request.headers);
      if (!actor) return answer(401, "signed-out");
      const decision = mayUploadPicture(actor);
      if (!decision.allowed) return answer(403, decision.reason);
      response.setHeader("cache-control", "no-store");
      await (await doorOf(actor)).handle(request, response);
    } catch (failure) {
      if (!isRedaksiError(failure)) log.error({ err: failure }, "an upload failed");
      if (response.headersSent) response.destroy();
      else answer(500, "unexpected");
    }
    return true;
  };
}

function refusal(status: number, reason: PictureFailure) {
  return { status_code: status, body: JSON.stringify({ error: "invalid", reason }) };
}
