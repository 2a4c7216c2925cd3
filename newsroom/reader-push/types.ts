/** To whom an alert goes: to those who chose the story's section, or to every device. */
export const alertReaches = ["section", "all"] as const;
export type AlertReach = (typeof alertReaches)[number];

/** In its moment of undo; on its way; all devices were tried; taken back in time; its story was gone. */
export const alertStates = ["waiting", "sending", "sent", "undone", "dropped"] as const;
type AlertState = (typeof alertStates)[number];

/** How an alert of a story stands, as the desk shows it. */
export interface StoryAlert {
  readonly id: string;
  readonly state: Exclude<AlertState, "undone">;
  readonly by: string;
  readonly dueAt: Date;
  /** How many devices it reached. */
  readonly sent: number;
}

/** What an editor is told before they alert readers. */
export interface AlertOffer {
  readonly sectionId: string;
  /** Devices of each reach. */
  readonly devices: Readonly<Record<AlertReach, number>>;
  /** How many alerts may still go out today. */
  readonly left: number;
}
