import type { CommentChange } from "#newsroom/comments/schema.ts";
import type { StoryComments } from "#newsroom/comments/types.ts";
import { parseServerMessage } from "#newsroom/drafts/protocol.ts";
import type { DraftSession } from "../session/draft-session.ts";
import { readComments } from "./read-comments.ts";
import { sendChange } from "./send-waiting-comments.ts";
import { addWaiting, dropWaiting, readWaiting, type ShownThread, withWaiting } from "./waiting-changes.ts";

export interface CommentsShown {
  readonly loaded: boolean;
  readonly threads: readonly ShownThread[];
  readonly people: StoryComments["people"];
  /** What the server refused, in the person's language, with the words that were typed. */
  readonly refused: { readonly message: string; readonly body: string } | null;
}

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Ask for news this long after the first of several. */
const gatherMs = 120;

/**
 * A story's comments in the browser: asks for them when the socket says that there is news, and sends what is typed
 * here, in order, once there is a connection. What is not sent yet is kept on the device and shown as such.
 */
export class CommentStore {
  #shown: CommentsShown = { loaded: false, threads: [], people: [], refused: null };
  #server: StoryComments = { threads: [], people: [] };
  #waiting: CommentChange[];
  #sending = false;
  #asking = false;
  #askAgain = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #connected = false;
  readonly #listeners = new Set<() => void>();
  readonly #session: DraftSession;
  readonly #storyId: string;
  readonly #person: Person;
  readonly #leaveSession: () => void;

  constructor(session: DraftSession, storyId: string, person: Person) {
    this.#session = session;
    this.#storyId = storyId;
    this.#person = person;
    this.#waiting = readWaiting(person.id, storyId);
    session.connection.provider.on("stateless", this.#onStateless);
    this.#leaveSession = session.subscribe(this.#onSession);
    this.#onSession();
    this.#show({});
  }

  get shown(): CommentsShown {
    return this.#shown;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Notes a change, shows it at once and sends it as soon as it can be. */
  change(change: CommentChange): void {
    this.#waiting.push(change);
    addWaiting(this.#person.id, this.#storyId, change);
    this.#show({});
    void this.#send();
  }

  forgetRefused(): void {
    this.#show({ refused: null });
  }

  /** What is not sent yet waits on the device, for the next one who opens the story or the desk. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#session.connection.provider.off("stateless", this.#onStateless);
    this.#leaveSession();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  #onStateless = ({ payload }: { payload: string }): void => {
    if (parseServerMessage(payload)?.type !== "comments") return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      void this.#ask();
    }, gatherMs);
  };

  /** News may have been missed while there was no connection. */
  #onSession = (): void => {
    const { connection, barrier } = this.#session.facts;
    const connected = connection === "connected" && barrier === null;
    if (connected === this.#connected) return;
    this.#connected = connected;
    if (!connected) return;
    void this.#ask();
    void this.#send();
  };

  async #ask(): Promise<void> {
    if (this.#closed) return;
    this.#askAgain = this.#asking;
    if (this.#asking) return;
    this.#asking = true;
    const answer = await fetch(`/api/desk/comments/${this.#storyId}`, { cache: "no-store" }).catch(
      () => null,
    );
    const comments = answer?.ok ? readComments(await answer.json().catch(() => null)) : null;
    this.#asking = false;
    if (comments !== null) {
      this.#server = comments;
      this.#show({ loaded: true });
    }
    if (this.#askAgain) void this.#ask();
  }

  async #send(): Promise<void> {
    const [next] = this.#waiting;
    if (this.#closed || this.#sending || next === undefined || !this.#connected) return;
    this.#sending = true;
    const result = await sendChange(next);
    this.#sending = false;
    if (result === "later") {
      // The way broke or the database is away: it stays here and goes once there is news of a connection.
      if (!this.#closed) this.#retry = setTimeout(() => void this.#send(), 3_000);
      return;
    }
    this.#waiting.shift();
    dropWaiting(this.#person.id, this.#storyId, next);
    if (!result.ok && next.kind !== "place") {
      this.#show({ refused: { message: result.message, body: "body" in next ? next.body : "" } });
    }
    await this.#ask();
    void this.#send();
  }

  #show(change: Partial<CommentsShown>): void {
    const threads = withWaiting(this.#server.threads, this.#waiting, this.#person);
    this.#shown = { ...this.#shown, ...change, threads, people: this.#server.people };
    for (const listener of this.#listeners) listener();
  }
}
