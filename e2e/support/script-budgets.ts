/** What a page's script may weigh, gzipped, until it can be worked with. Kilobytes of 1,000 bytes. */
export interface ScriptBudget {
  readonly page: string;
  readonly kilobytes: number;
}

/** The budgets of the desk, in one place: a list may weigh 200 KB, the editor 400. */
export const scriptBudgets = {
  signIn: { page: "sign-in", kilobytes: 200 },
  desk: { page: "Meja saya", kilobytes: 200 },
  board: { page: "board", kilobytes: 200 },
  pictures: { page: "pictures", kilobytes: 200 },
  account: { page: "account", kilobytes: 200 },
  assignments: { page: "assignments", kilobytes: 200 },
  assign: { page: "new assignment", kilobytes: 200 },
  front: { page: "front page by hand", kilobytes: 200 },
  live: { page: "live coverage", kilobytes: 200 },
  review: { page: "review", kilobytes: 200 },
  history: { page: "history", kilobytes: 200 },
  numbers: { page: "numbers", kilobytes: 200 },
  share: { page: "share", kilobytes: 200 },
  sitePages: { page: "site", kilobytes: 200 },
  sitePage: { page: "fixed page", kilobytes: 400 },
  editor: { page: "editor", kilobytes: 400 },
} as const satisfies Record<string, ScriptBudget>;
