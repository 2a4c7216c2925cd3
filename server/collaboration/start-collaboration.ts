import { db } from "#db/client.ts";
import { env } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { draftAccess } from "#newsroom/drafts/access.ts";
import { authSecret } from "#server/auth/session-cookie.ts";
import { type Collaboration, createCollaboration } from "./create-collaboration.ts";
import { databaseDraftStore } from "./draft-store.ts";
import { verifyTicket } from "./ticket.ts";

/** The collaboration of this process, on its database and its rules. */
export function startCollaboration(): Collaboration {
  return createCollaboration({
    store: databaseDraftStore(db()),
    verifyTicket: (ticket) => verifyTicket(authSecret(), ticket),
    accessFor: (question) => draftAccess(question),
    log,
    siteOrigin: env().SITE_URL ? new URL(env().SITE_URL ?? "").origin : null,
    pool: db().$client,
  });
}
