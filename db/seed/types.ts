import type { StoryKind } from "#newsroom/stories/types.ts";
import type { WithdrawalGround } from "#newsroom/workflow/rules.ts";
import type { SeedBody } from "./body.ts";
import type { PersonKey } from "./people.ts";
import type { PictureName } from "./pictures/names.ts";
import type { SectionSlug } from "./sections.ts";

/** What a demo story says. `{day:0}` in a text is the day it is published, `{day:-1}` the day before. */
export interface SeedContent {
  /** How other demo stories name it in "Baca juga". */
  readonly key: string;
  readonly section: SectionSlug;
  /** News when left out. */
  readonly kind?: StoryKind;
  readonly title: string;
  readonly kicker?: string;
  readonly dek: string;
  /** The dateline, such as "Muara Bulian". */
  readonly place: string;
  /** Whose names stand over it; the first one wrote it. */
  readonly by: readonly [PersonKey, ...PersonKey[]];
  readonly tags: readonly string[];
  readonly picture?: { readonly name: PictureName; readonly caption: string; readonly alt: string };
  readonly unverified?: boolean;
  readonly sensitive?: boolean;
  readonly body: SeedBody;
}

/** A demo story that readers see. */
export interface PublishedSeed extends SeedContent {
  readonly editor: PersonKey;
  /** Hours before now at which readers first saw it. */
  readonly hoursAgo: number;
  /** How often it was read in all. */
  readonly reads: number;
  /** Reason with which the desk sent it back once, before it was approved. */
  readonly returnedFor?: string;
  /** It waited for its time instead of being published at once. */
  readonly scheduled?: boolean;
  /** A reader-visible update: hours before now. */
  readonly updatedHoursAgo?: number;
}

/** Where a demo story stands that is not simply published. */
export type DeskPlace =
  | { readonly state: "draft" }
  | { readonly state: "in-review"; readonly note: string }
  | { readonly state: "changes-requested"; readonly editor: PersonKey; readonly reason: string }
  | { readonly state: "approved"; readonly editor: PersonKey; readonly note: string }
  /** `daysAhead` and the wall clock in the newspaper's zone. */
  | {
      readonly state: "scheduled";
      readonly editor: PersonKey;
      readonly daysAhead: number;
      readonly time: string;
    }
  | {
      readonly state: "withdrawn";
      readonly editor: PersonKey;
      readonly by: PersonKey;
      readonly publishedHoursAgo: number;
      readonly ground: WithdrawalGround;
      readonly reason: string;
    }
  | {
      readonly state: "update-in-review";
      readonly editor: PersonKey;
      readonly publishedHoursAgo: number;
      readonly note: string;
      /** What the waiting update says in place of the live body. */
      readonly updatedBody: SeedBody;
    };

/** A demo story on the desk. */
export interface DeskSeed extends SeedContent {
  /** Hours before now of its last move or keystroke. */
  readonly hoursAgo: number;
  readonly desk: DeskPlace;
}
