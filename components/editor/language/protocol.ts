import type { Stretch } from "#newsroom/language/line.ts";
import type { LanguageMark } from "#newsroom/language/types.ts";

/** A line that the worker has not seen yet. `id` stands for its content: the same words, the same id. */
export interface FreshLine {
  readonly id: number;
  readonly text: string;
  readonly next: string;
  readonly foreign: readonly Stretch[];
}

/** What the desk asks of the worker. */
export type ToWorker =
  | {
      readonly type: "check";
      readonly seq: number;
      /** The lines of the story in their order. */
      readonly order: readonly number[];
      readonly fresh: readonly FreshLine[];
    }
  /** Forgets all lines, and reads the rules anew. */
  | { readonly type: "renew" };

/** What the worker answers. */
export type FromWorker =
  | { readonly type: "ready"; readonly mayKeep: boolean; readonly wordRules: readonly string[] }
  /** Rules or dictionary did not come: it tries again by itself. */
  | { readonly type: "failed" }
  | {
      readonly type: "marks";
      readonly seq: number;
      /** Marks of the fresh lines by id. */
      readonly lines: readonly (readonly [id: number, marks: readonly LanguageMark[]])[];
      /** Names written in two ways, by place in `order`. */
      readonly names: readonly (readonly [index: number, marks: readonly LanguageMark[]])[];
    };
