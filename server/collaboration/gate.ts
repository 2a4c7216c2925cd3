import type { Hocuspocus } from "@hocuspocus/server";
import { storyIdOfDocument } from "#newsroom/drafts/protocol.ts";
import { maxDraftBytes, maxDraftNodes } from "#newsroom/drafts/size.ts";
import type { AccessWatch } from "./access-watch.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import { readFrame } from "./frame.ts";
import { closeSeat, type Seat } from "./seat.ts";
import { isOwnProposal } from "./suggestion-guard.ts";
import { readEditorUpdate } from "./update-guard.ts";

/** The largest frame that is taken. */
export const maxFrameBytes = 4 * 1024 * 1024;
/** Frames that wait for the ticket or the database to be asked. */
const maxWaitingBytes = 3 * maxFrameBytes;
/** More frames a second than fifty people at one socket would make. */
const framesPerSecond = 200;
const framesAtOnce = 1_000;

export interface GateOptions {
  seat: Seat;
  client: ReturnType<Hocuspocus["handleConnection"]>;
  access: AccessWatch;
  /** Resolves once the ticket was taken and the draft is loaded; false when it was refused. */
  ready: Promise<boolean>;
  /** The draft in memory. */
  keeperOf: (storyId: string) => DraftKeeper | undefined;
}

/**
 * Stands before Hocuspocus: takes the frames of one socket in order, one draft a socket, and lets through
 * only what is whole, small enough, not too frequent, and from somebody whose access was just confirmed.
 */
export function openGate({ seat, client, access, ready, keeperOf }: GateOptions): (data: Uint8Array) => void {
  let line = Promise.resolve();
  let waitingBytes = 0;
  let credit = framesAtOnce;
  let creditAt = Date.now();

  function isTooFrequent(): boolean {
    const now = Date.now();
    credit = Math.min(framesAtOnce, credit + ((now - creditAt) / 1000) * framesPerSecond);
    creditAt = now;
    credit -= 1;
    return credit < 0;
  }

  async function pass(data: Uint8Array): Promise<void> {
    if (seat.closedFor !== null) return;
    const frame = readFrame(data);
    const storyId = frame === null ? null : storyIdOfDocument(frame.documentName);
    if (frame === null || storyId === null || (seat.storyId !== null && seat.storyId !== storyId)) {
      return closeSeat(seat, "badMessage");
    }
    seat.storyId = storyId;
    if (frame.kind === "auth") return client.handleMessage(data);
    if (!(await ready) || !(await access.admit(seat))) return;
    if (frame.update !== null && seat.access === "write") {
      const keeper = keeperOf(storyId);
      const added = readEditorUpdate(frame.update, keeper?.document);
      if (added === null) return closeSeat(seat, "badMessage");
      if (added.nodes > maxDraftNodes) return closeSeat(seat, "tooLarge");
      const isOwn =
        !keeper || !seat.person || isOwnProposal(frame.update, keeper.document, seat.person.personId);
      if (!isOwn) return closeSeat(seat, "badMessage");
      const fits = (keeper?.bytes ?? 0) + frame.update.length <= maxDraftBytes;
      if (!fits || keeper?.hasRoomFor(added.nodes) === false) return closeSeat(seat, "tooLarge");
    }
    client.handleMessage(data);
  }

  return (data) => {
    if (seat.closedFor !== null) return;
    waitingBytes += data.length;
    if (waitingBytes > maxWaitingBytes || isTooFrequent()) return closeSeat(seat, "tooMany");
    line = line
      .then(() => pass(data))
      .finally(() => {
        waitingBytes -= data.length;
      });
  };
}
