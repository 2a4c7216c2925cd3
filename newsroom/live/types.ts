/** The life of an entry: it may wait for an editor, is given to readers, and can be taken back with a reason. */
export const entryStates = ["waiting", "published", "deleted"] as const;
export type EntryState = (typeof entryStates)[number];

/** What can have happened to an entry: each is a row of its history. */
export const entryEvents = ["send", "publish", "edit", "delete"] as const;
export type EntryEvent = (typeof entryEvents)[number];

/** A picture of an entry, with the words that belong to it there. */
export interface EntryPicture {
  readonly mediaId: string;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
}

/** What somebody writes as an entry. `text` has simple marks; see `entryBody`. */
export interface EntryWords {
  readonly headline: string;
  readonly text: string;
  readonly pictures: readonly EntryPicture[];
  readonly keyMoment: boolean;
}

/** An entry as the desk shows it. Instants are ISO texts: it crosses to the browser. */
export interface DeskEntry extends EntryWords {
  readonly id: string;
  readonly version: number;
  readonly state: Exclude<EntryState, "deleted">;
  readonly authorId: string;
  readonly author: string;
  readonly sentAt: string;
  /** From when readers see it; null while it waits. */
  readonly publishedAt: string | null;
  readonly publishedBy: string | null;
  readonly editedAt: string | null;
  /** Where each picture can be looked at by staff, by its id. */
  readonly previews: Readonly<Record<string, string>>;
  readonly mayChange: boolean;
  readonly mayPublish: boolean;
}

/** A person of the newsroom, as a list of a coverage names them. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Everything that a console shows. */
export interface LiveConsole {
  /** Changes with whatever the console shows: handed back with the next question. */
  readonly mark: string;
  readonly storyId: string;
  readonly title: string;
  /** Where readers find it; null while they cannot. */
  readonly path: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly summary: string;
  readonly summaryVersion: number;
  readonly entriesWait: boolean;
  readonly reporters: readonly Named[];
  readonly present: readonly Named[];
  readonly entries: readonly DeskEntry[];
  readonly entryCount: number;
  readonly mayPost: boolean;
  readonly mayRun: boolean;
  readonly maySummarise: boolean;
  /** Whether what this person sends is given to readers at once. */
  readonly postsAtOnce: boolean;
  readonly mayReopen: boolean;
}

/** A coverage in the desk's list. */
export interface ListedCoverage {
  readonly storyId: string;
  readonly title: string;
  readonly section: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly entryCount: number;
  readonly waitingCount: number;
  readonly reporters: readonly string[];
}

/** A published story of the kind "live" that nobody has begun to cover yet. */
export interface StoryToCover {
  readonly storyId: string;
  readonly title: string;
  readonly section: string;
  readonly publishedAt: Date;
}

/** One line of an entry's history. */
export interface EntryStep {
  readonly id: string;
  readonly event: EntryEvent;
  readonly by: string;
  readonly at: string;
  readonly headline: string;
  readonly text: string;
  readonly reason: string;
}
