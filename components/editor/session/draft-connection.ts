import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import type * as Y from "yjs";
import {
  type BrowserMessage,
  closeCodes,
  documentNameOf,
  parseServerMessage,
  type ServerMessage,
} from "#newsroom/drafts/protocol.ts";
import type { StoryState } from "#newsroom/workflow/rules.ts";
import type { Barrier } from "./saving-state.ts";
import { askForTicket, type TicketQuestion } from "./ticket.ts";

const firstWaitMs = 300;
const longestWaitMs = 10_000;
/** A server that lives answers every change at once. A wire that swallows them says nothing, for minutes. */
const silenceMs = 8_000;
const lookEveryMs = 2_000;

export interface ConnectionEvents {
  onConnection: (connection: "offline" | "connecting" | "connected") => void;
  onBarrier: (barrier: Barrier | null) => void;
  onAccess: (access: "write" | "read") => void;
  onState: (state: StoryState) => void;
  onMessage: (message: ServerMessage) => void;
  /** Whether words have waited for an acknowledgement for some seconds: then silence is a sign. */
  isWaiting?: () => boolean;
  /** The document holds all that the server had when the connection was made. */
  onSynced: () => void;
}

/**
 * The draft's way to the server. Hocuspocus' provider speaks the protocol; when to connect is decided here:
 * a ticket first and then a new socket, because the library's own reconnecting sends changes before the
 * ticket and keeps a queue that grows with every key pressed offline.
 */
export class DraftConnection {
  readonly provider: HocuspocusProvider;
  readonly #question: TicketQuestion;
  readonly #events: ConnectionEvents;
  #socket: HocuspocusProviderWebsocket | null = null;
  /** What the library is given while there is no connection. */
  readonly #noSocket = newSocket();
  #ticket = "";
  #waitMs = firstWaitMs;
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #look = setInterval(() => this.#endSilence(), lookEveryMs);
  #connecting = false;
  /** Nothing is asked for until `retry`. */
  #held = false;
  #ended = false;

  /** `seen: false` = others are not shown that anybody is here: nobody sits before it. */
  constructor(document: Y.Doc, question: TicketQuestion, events: ConnectionEvents, { seen = true } = {}) {
    this.#question = question;
    this.#events = events;
    this.provider = new HocuspocusProvider({
      name: documentNameOf(question.storyId),
      document,
      websocketProvider: this.#noSocket,
      token: () => this.#ticket,
      ...(seen ? {} : { awareness: null }),
      onSynced: () => events.onSynced(),
      onAuthenticated: ({ scope }) => events.onAccess(scope === "readonly" ? "read" : "write"),
      onStateless: ({ payload }) => this.#hear(payload),
    });
    window.addEventListener("online", this.#retryNow);
    window.addEventListener("offline", this.#goOffline);
    window.document.addEventListener("visibilitychange", this.#onVisible);
    this.#retryNow();
  }

  /** Tries at once, as after signing in. */
  retry(): void {
    this.#held = false;
    this.#retryNow();
  }

  /** Sends and asks for nothing until `retry`: somebody else is signed in here. */
  hold(barrier: Barrier): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#held = true;
    this.#drop();
    this.#events.onBarrier(barrier);
  }

  send(message: BrowserMessage): void {
    this.provider.sendStateless(JSON.stringify(message));
  }

  close(): void {
    this.#ended = true;
    clearInterval(this.#look);
    window.removeEventListener("online", this.#retryNow);
    window.removeEventListener("offline", this.#goOffline);
    window.document.removeEventListener("visibilitychange", this.#onVisible);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#drop();
    this.provider.destroy();
    this.#noSocket.destroy();
  }

  #hear(payload: string): void {
    const message = parseServerMessage(payload);
    if (message === null) return;
    if (message.type === "access") {
      this.#events.onAccess(message.access);
      // What was typed meanwhile was not taken: it is offered again.
      if (message.access === "write") this.provider.forceSync();
      void this.#learnState();
    }
    this.#events.onMessage(message);
  }

  /** Gives up a socket on which nothing comes back, long before the browser does. */
  #endSilence(): void {
    const heardAt = this.#socket?.lastMessageReceived ?? 0;
    if (this.#events.isWaiting?.() !== true || heardAt === 0 || Date.now() - heardAt < silenceMs) return;
    this.#drop();
    this.#later();
  }

  /** Where the story went is not said on the socket. */
  async #learnState(): Promise<void> {
    const answer = await askForTicket(this.#question);
    if (!this.#ended && answer.kind === "ticket") this.#events.onState(answer.state);
  }

  #retryNow = (): void => {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waitMs = firstWaitMs;
    void this.#connect();
  };

  #onVisible = (): void => {
    if (window.document.visibilityState === "visible" && this.#socket === null) this.#retryNow();
  };

  #goOffline = (): void => {
    this.#drop();
    this.#events.onConnection("offline");
  };

  async #connect(): Promise<void> {
    if (this.#ended || this.#held || this.#connecting || this.#socket !== null) return;
    if (!navigator.onLine) return this.#events.onConnection("offline");
    this.#connecting = true;
    this.#events.onConnection("connecting");
    const answer = await askForTicket(this.#question);
    this.#connecting = false;
    if (this.#ended || this.#held) return;
    if (answer.kind === "barred") return this.#events.onBarrier(answer.barrier);
    if (answer.kind === "unreachable") return this.#later();
    this.#events.onBarrier(null);
    this.#events.onState(answer.state);
    this.#events.onMessage(answer.stored);
    this.#ticket = answer.ticket;
    this.#openSocket();
  }

  #openSocket(): void {
    const socket = newSocket();
    this.#socket = socket;
    socket.on("open", () => {
      // The library must not reconnect by itself.
      socket.shouldConnect = false;
    });
    socket.on("connect", () => {
      this.#waitMs = firstWaitMs;
      this.#events.onConnection("connected");
    });
    socket.on("close", ({ event }: { event: { code: number } }) => {
      if (this.#socket !== socket) return;
      this.#drop();
      const barrier = barrierOf(event.code);
      if (barrier !== null) {
        this.#events.onConnection("connecting");
        this.#events.onBarrier(barrier);
      } else this.#later();
    });
    this.provider.setConfiguration({ websocketProvider: socket });
    this.provider.attach();
    void socket.connect();
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    if (socket === null) return;
    this.provider.onClose();
    this.provider.detach();
    this.provider.setConfiguration({ websocketProvider: this.#noSocket });
    socket.destroy();
  }

  #later(): void {
    if (this.#ended) return;
    this.#events.onConnection(navigator.onLine ? "connecting" : "offline");
    this.#timer ??= setTimeout(
      () => {
        this.#timer = null;
        void this.#connect();
      },
      this.#waitMs * (0.75 + Math.random() / 2),
    );
    this.#waitMs = Math.min(this.#waitMs * 1.6, longestWaitMs);
  }
}

function newSocket(): HocuspocusProviderWebsocket {
  const scheme = window.location.protocol === "https:" ? "wss" : "ws";
  return new HocuspocusProviderWebsocket({
    url: `${scheme}://${window.location.host}/collaboration`,
    autoConnect: false,
    maxAttempts: 1,
  });
}

/** Closings after which asking again at once is of no use. */
function barrierOf(code: number): Barrier | null {
  switch (code) {
    case closeCodes.signedOut:
      return "signed-out";
    case closeCodes.noAccess:
      return "no-access";
    case closeCodes.gone:
      return "gone";
    case closeCodes.replaced:
      return "replaced";
    case closeCodes.tooLarge:
      return "too-large";
    case closeCodes.badMessage:
      return "refused";
    default:
      return null;
  }
}
