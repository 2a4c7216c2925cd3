import { classNames } from "#components/ui/class-names.ts";
import type { Change } from "#newsroom/release/types.ts";

/** What a change is known by on the screen: its look in both texts and beside its line in the list. */
export type ChangeLook = "offered" | "undone" | "moved" | "changed";

export function lookOf(change: Change | undefined): ChangeLook {
  if (change === undefined) return "changed";
  if (!change.applied) return change.kind === "repair" ? "offered" : "undone";
  return change.kind === "recognise" && change.reason !== "letterhead" ? "moved" : "changed";
}

const common = "rounded-[3px] text-inherit [box-decoration-break:clone]";

/** How a change looks in the text as it came in. */
export function markBefore(look: ChangeLook): string {
  return classNames(
    common,
    look === "changed" && "bg-deleted text-deleted-ink",
    look === "moved" && "bg-accent-soft",
    look === "offered" && "bg-warning-soft",
    look === "undone" && "bg-transparent underline decoration-dotted decoration-line-strong",
  );
}

/** How a change looks in the text that comes of it. */
export function markAfter(look: ChangeLook): string {
  return classNames(
    common,
    look === "changed" && "bg-inserted text-inserted-ink",
    look === "moved" && "bg-accent-soft",
    look === "offered" &&
      "bg-warning-soft underline decoration-warning decoration-wavy decoration-[1.5px] underline-offset-[3px]",
    look === "undone" && "bg-transparent underline decoration-dotted decoration-line-strong",
  );
}
