import { versionWord } from "#newsroom/history/rules.ts";
import type { VersionName } from "#newsroom/history/types.ts";

/** The keys of the history's address, in Indonesian as people see them. */
export const historyKeys = { one: "versi", from: "dari", to: "ke", view: "tampilan" } as const;
/** What `view` says for two versions side by side. */
export const sidesWord = "berdampingan";

/** What the history shows beside its list. */
export type Opened =
  | { readonly kind: "nothing" }
  | { readonly kind: "one"; readonly version: VersionName }
  | {
      readonly kind: "two";
      readonly from: VersionName;
      readonly to: VersionName;
      readonly sides: boolean;
    };

/** The address of a story's history with something open. */
export function historyPath(storyId: string, opened: Opened): string {
  const query = new URLSearchParams();
  if (opened.kind === "one") query.set(historyKeys.one, versionWord(opened.version));
  if (opened.kind === "two") {
    query.set(historyKeys.from, versionWord(opened.from));
    query.set(historyKeys.to, versionWord(opened.to));
    if (opened.sides) query.set(historyKeys.view, sidesWord);
  }
  const words = query.toString();
  return `/desk/stories/${storyId}/history${words ? `?${words}` : ""}`;
}
