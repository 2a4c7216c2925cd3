import { db } from "#db/client.ts";
import { mediaStorage } from "#lib/storage/media-storage.ts";
import { uploadsSentWithinHour } from "#newsroom/media/commands/receive-picture.ts";
import { actorOfSession } from "#newsroom/staff/queries.ts";
import { sessionIdOf } from "#server/auth/session-cookie.ts";
import type { Step } from "#server/http/create-server.ts";
import { createMediaHandler } from "./serve-media.ts";
import { uploadStep } from "./uploads/upload-step.ts";

/** Serves this newsroom's pictures; the session row is asked each time a picture is not public. */
export function mediaStep(): Step {
  return createMediaHandler({
    database: db(),
    storage: mediaStorage(),
    sessionOf: async ({ headers }) => {
      const sessionId = await sessionIdOf(headers.cookie);
      return sessionId !== null && (await actorOfSession(sessionId)) !== null;
    },
  });
}

/** Takes this newsroom's uploads; who sends them is asked with each request. */
export function pictureUploadStep(): Step {
  return uploadStep({
    actorOf: async ({ cookie }) => {
      const sessionId = await sessionIdOf(cookie);
      const signedIn = sessionId === null ? null : await actorOfSession(sessionId);
      return signedIn?.actor ?? null;
    },
    sentWithinHour: uploadsSentWithinHour,
  });
}
