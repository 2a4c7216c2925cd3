import type { Editor } from "@tiptap/core";
import { apartFromEachOther } from "#newsroom/language/apart.ts";
import { ignoredMarks, ignoreKey, withoutIgnored } from "#newsroom/language/ignored.ts";
import type { LanguageMark } from "#newsroom/language/types.ts";
import type { DraftSession } from "../session/draft-session.ts";
import type { FreshLine, FromWorker, ToWorker } from "./protocol.ts";
import { type LinePlace, linesOfStory, type StoryLine } from "./story-lines.ts";

/** A mark and where its line stands. */
export interface PlacedMark {
  readonly place: LinePlace;
  readonly mark: LanguageMark;
}

export interface LanguageFacts {
  readonly state: "loading" | "ready" | "failed";
  readonly mayKeep: boolean;
  /** Every mark of the story that is not ignored, in the order of the story. */
  readonly marks: readonly PlacedMark[];
  /** Lines that were changed a moment ago and not checked yet: what was marked in them stays meanwhile. */
  readonly pending: readonly LinePlace[];
  /** The mark whose proposals are shown. `byKey`: it was come to by the keyboard, so the keyboard goes on there. */
  readonly opened: { readonly placed: PlacedMark; readonly byKey: boolean } | null;
  /** How many marks the story's writers chose to ignore. */
  readonly ignored: number;
  /** Rules about words that could be added to the newsroom's dictionary. */
  readonly wordRules: readonly string[];
}

/** How long a pause in typing is before the changed lines are checked, and how long it may go on without one. */
const pauseMs = 350;
const longestMs = 1_500;
const nothing: readonly LanguageMark[] = [];

/**
 * The language checker of one opened draft: sends changed lines to the worker when typing pauses, keeps what
 * comes back by content, and tells those who show it. What is typed never waits for it.
 */
export class LanguageDesk {
  #facts: LanguageFacts = {
    state: "loading",
    mayKeep: false,
    marks: [],
    pending: [],
    opened: null,
    ignored: 0,
    wordRules: [],
  };
  readonly #worker: Worker;
  readonly #session: DraftSession;
  readonly #editor: Editor;
  readonly #listeners = new Set<() => void>();
  /** What is known of each content, by its key. */
  readonly #ids = new Map<string, number>();
  readonly #known = new Map<number, readonly LanguageMark[]>();
  #names = new Map<number, readonly LanguageMark[]>();
  #order: readonly number[] = [];
  #nextId = 1;
  #seq = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waitsSince = 0;

  constructor(session: DraftSession, editor: Editor) {
    this.#session = session;
    this.#editor = editor;
    this.#worker = new Worker(new URL("./language-worker.ts", import.meta.url), { type: "module" });
    this.#worker.addEventListener("message", this.#hear);
    this.#worker.addEventListener("error", this.#fail);
    session.document.on("update", this.#onUpdate);
    ignoredMarks(session.document).observe(this.#compose);
    this.#ask();
  }

  get facts(): LanguageFacts {
    return this.#facts;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Keeps a mark out of this story, for everybody who writes in it. */
  ignore(mark: LanguageMark): void {
    ignoredMarks(this.#session.document).set(ignoreKey(mark), true);
  }

  /** Shows everything again that was ignored. */
  heedAll(): void {
    this.#session.document.transact(() => ignoredMarks(this.#session.document).clear());
  }

  /** Shows the proposals of a mark, or of none. */
  open(placed: PlacedMark | null, byKey = false): void {
    this.#set({ opened: placed === null ? null : { placed, byKey } });
  }

  /** Reads rules and words anew: somebody changed them. */
  renew(): void {
    this.#forget();
    this.#tell({ type: "renew" });
    this.#ask();
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#session.document.off("update", this.#onUpdate);
    ignoredMarks(this.#session.document).unobserve(this.#compose);
    this.#worker.terminate();
    this.#listeners.clear();
  }

  #onUpdate = (): void => {
    const now = Date.now();
    if (this.#timer === null) this.#waitsSince = now;
    else clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(pauseMs, this.#waitsSince + longestMs - now));
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#ask();
    }, wait);
  };

  #ask(): void {
    if (this.#editor.isDestroyed) return;
    const lines = linesOfStory(this.#session.document, this.#editor.state.doc);
    if (this.#ids.size > 4 * lines.length + 500) this.#forget();
    const fresh: FreshLine[] = [];
    this.#order = lines.map((line, index) => this.#idOf(line, lines[index + 1]?.text ?? "", fresh));
    this.#seq += 1;
    this.#tell({ type: "check", seq: this.#seq, order: this.#order, fresh });
  }

  #idOf(line: StoryLine, following: string, fresh: FreshLine[]): number {
    const { text, foreign } = line;
    const next = following.charAt(0);
    const key = keyOf(line, next);
    const known = this.#ids.get(key);
    if (known !== undefined && this.#known.has(known)) return known;
    const id = known ?? this.#nextId++;
    this.#ids.set(key, id);
    if (!fresh.some((line) => line.id === id)) fresh.push({ id, text, next, foreign });
    return id;
  }

  #hear = ({ data }: MessageEvent<FromWorker>): void => {
    if (data.type === "failed") this.#set({ state: "failed" });
    else if (data.type === "ready") {
      this.#set({ state: "ready", mayKeep: data.mayKeep, wordRules: data.wordRules });
    } else {
      for (const [id, marks] of data.lines) this.#known.set(id, marks);
      if (data.seq === this.#seq) this.#names = new Map(data.names);
      this.#compose();
    }
  };

  #fail = (): void => this.#set({ state: "failed" });

  /** Puts what is known onto the story as it stands now. Lines that changed since are still to be answered. */
  #compose = (): void => {
    if (this.#editor.isDestroyed) return;
    const ignored = ignoredMarks(this.#session.document);
    const lines = linesOfStory(this.#session.document, this.#editor.state.doc);
    const pending: LinePlace[] = [];
    const marks = lines.flatMap((line, index) => {
      const id = this.#ids.get(keyOf(line, lines[index + 1]?.text.charAt(0) ?? "")) ?? -1;
      const own = this.#known.get(id);
      if (own === undefined) pending.push(line.place);
      const names = this.#order[index] === id ? (this.#names.get(index) ?? nothing) : nothing;
      const all = apartFromEachOther([...(own ?? nothing), ...names]);
      return withoutIgnored(all, ignored).map((mark) => ({ place: line.place, mark }));
    });
    this.#set({ marks, pending, ignored: ignored.size });
  };

  #forget(): void {
    this.#ids.clear();
    this.#known.clear();
    this.#names.clear();
  }

  #tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #set(change: Partial<LanguageFacts>): void {
    this.#facts = { ...this.#facts, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Lines of the same content are the same to the checker. The next line's beginning tells whether a quotation goes on. */
function keyOf({ text, foreign }: StoryLine, next: string): string {
  return `${next}\n${foreign.join()}\n${text}`;
}
