import { type Document, Hocuspocus, isTransactionOrigin } from "@hocuspocus/server";
import type { Logger } from "pino";
import { mergedFromDatabase } from "#newsroom/drafts/commands/store-draft.ts";
import { draftGeneration } from "#newsroom/drafts/layout.ts";
import { type CloseReason, parseBrowserMessage, storyIdOfDocument } from "#newsroom/drafts/protocol.ts";
import type { AccessWatch } from "./access-watch.ts";
import { guardAwareness } from "./awareness-guard.ts";
import type { DraftStore } from "./draft-store.ts";
import { createOpenDrafts, type OpenDrafts } from "./open-drafts.ts";
import { Refusal, reasonOf } from "./refusal.ts";
import { closeSeat, type Seat } from "./seat.ts";
import type { TicketClaims } from "./ticket.ts";

const idleMs = 60_000;

export interface DraftServerOptions {
  store: DraftStore;
  access: AccessWatch;
  verifyTicket: (ticket: string) => Promise<TicketClaims | null>;
  log: Logger;
  seats: ReadonlySet<Seat>;
  /** Says whether a seat was let in, once that is known. */
  onDecided: (seat: Seat, letIn: boolean) => void;
}

export interface SeatContext {
  seat: Seat;
}

/** Hocuspocus with this newsroom's rules: who is let in, what is loaded, what is stored, when it may be unloaded. */
export function createDraftServer(options: DraftServerOptions): {
  hocuspocus: Hocuspocus<SeatContext>;
  drafts: OpenDrafts;
} {
  const { access, log, seats } = options;

  const drafts = createOpenDrafts({
    store: options.store,
    log,
    onIdle: (document) => {
      if (document.getConnectionsCount() === 0) void hocuspocus.unloadDocument(document);
    },
    onEnded: (document, reason, origin) => {
      if (hocuspocus.documents.get(document.name) === document) hocuspocus.documents.delete(document.name);
      const culprit =
        isTransactionOrigin(origin) && origin.source === "connection" ? origin.connection : null;
      for (const seat of seats) {
        if (seat.connection?.document !== document) continue;
        closeSeat(seat, reason === "badMessage" && seat.connection !== culprit ? "tryAgain" : reason);
      }
    },
  });

  const hocuspocus = new Hocuspocus<SeatContext>({
    quiet: true,
    timeout: idleMs,
    // Storing is the keeper's; these only decide when Hocuspocus looks whether it may unload.
    debounce: 50,
    maxDebounce: 50,
    maxPendingDocuments: 1,

    async onAuthenticate({ token, documentName, context: { seat }, connectionConfig }) {
      const claims = await options.verifyTicket(token);
      if (claims === null) throw refuse(seat, "signedOut");
      if (claims.storyId !== storyIdOfDocument(documentName)) throw refuse(seat, "noAccess");
      seat.person = claims;
      // Asked without acting on it: the refusal must be said before the socket closes.
      const reading = await access.question(seat);
      if (reading.answer === "unknown") throw refuse(seat, "tryAgain");
      if (reading.answer === "none") throw refuse(seat, "noAccess");
      if (reading.answer === "signed-out") throw refuse(seat, "signedOut");
      access.grant(seat, reading.answer, reading.askedAt);
      connectionConfig.readOnly = seat.access === "read";
    },

    async onLoadDocument({ document, documentName, context: { seat } }) {
      const storyId = storyIdOfDocument(documentName);
      if (storyId === null) throw refuse(seat, "badMessage");
      try {
        await drafts.load(storyId, document);
      } catch (failure) {
        const reason = reasonOf(failure);
        log.error(
          { err: failure instanceof Refusal ? undefined : failure, storyId, reason },
          "no draft was loaded",
        );
        throw refuse(seat, reason);
      }
    },

    async connected({ context: { seat }, connection }) {
      const { document } = connection;
      // It may have been unloaded in the moment in which this socket was let in.
      if (document.isDestroyed || drafts.keeperOf(storyOf(document))?.document !== document) {
        throw refuse(seat, "tryAgain");
      }
      if (seat.person?.generation !== draftGeneration(document)) throw refuse(seat, "replaced");
      seat.connection = connection;
      connection.readOnly = seat.access === "read";
      options.onDecided(seat, true);
    },

    /** Hocuspocus ended the document's part of the connection; without it the socket is of no use. */
    async onDisconnect({ context: { seat } }) {
      closeSeat(seat, "tryAgain");
    },

    async beforeHandleAwareness({ states, context, document }) {
      if (context !== undefined) guardAwareness(states, context.seat, document);
    },

    async onStateless({ payload, document }) {
      if (payload.length < 200 && parseBrowserMessage(payload)?.type === "store-now") {
        await drafts.keeperOf(storyOf(document))?.storeNow();
      }
    },

    async onChange({ document, update, transactionOrigin }) {
      if (transactionOrigin === mergedFromDatabase) return;
      drafts.keeperOf(storyOf(document))?.changed(update.length, personIdOf(transactionOrigin));
    },

    async beforeUnloadDocument({ document }) {
      // One that ended is out of the map already, and another may stand there under its name.
      if (hocuspocus.documents.get(document.name) !== document) throw new Refusal("replaced");
      const keeper = drafts.keeperOf(storyOf(document));
      await keeper?.flush();
      // Thrown, this keeps the draft in memory; the keeper goes on trying and then unloads it.
      if (keeper?.isDirty) throw new Refusal("tryAgain");
    },

    async afterUnloadDocument({ documentName }) {
      const storyId = storyIdOfDocument(documentName);
      if (storyId !== null && !hocuspocus.documents.has(documentName)) drafts.forget(storyId);
    },
  });

  /** Closes a socket once its refusal was said in the protocol, too. */
  function refuse(seat: Seat, reason: CloseReason): Refusal {
    options.onDecided(seat, false);
    setImmediate(() => closeSeat(seat, reason));
    return new Refusal(reason);
  }

  return { hocuspocus, drafts };
}

function storyOf(document: Document): string {
  return storyIdOfDocument(document.name) ?? "";
}

function personIdOf(origin: unknown): string | null {
  if (!isTransactionOrigin(origin) || origin.source !== "connection") return null;
  const { seat }: Partial<SeatContext> = origin.connection.context;
  return seat?.person?.personId ?? null;
}
