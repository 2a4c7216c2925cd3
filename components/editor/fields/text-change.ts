/** One stretch of a text replaced by another: `remove` characters at `at` become `insert`. */
export interface TextChange {
  at: number;
  remove: number;
  insert: string;
}

/**
 * The smallest single replacement that turns `before` into `after`, or null when they are the same. `caret`
 * is where the caret stands in `after`: it decides between equals ("aa" + "a"), so that others see the letter
 * where it was typed. Never cuts a surrogate pair in two.
 */
export function textChange(before: string, after: string, caret = after.length): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  const room = Math.min(shorter, Math.max(0, after.length - caret));
  let suffix = 0;
  while (suffix < room && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix += 1;
  let prefix = 0;
  while (prefix < shorter - suffix && before[prefix] === after[prefix]) prefix += 1;
  while (suffix < shorter - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix += 1;
  if (prefix > 0 && isHighSurrogate(after.charCodeAt(prefix - 1))) prefix -= 1;
  if (suffix > 0 && isLowSurrogate(after.charCodeAt(after.length - suffix))) suffix -= 1;
  return {
    at: prefix,
    remove: before.length - suffix - prefix,
    insert: after.slice(prefix, after.length - suffix),
  };
}

/** Where a position of the old text stands after a change. One inside what was replaced goes to its end. */
export function movePosition(
  position: number,
  change: TextChange,
  stick: "before" | "after" = "after",
): number {
  if (position < change.at || (position === change.at && (stick === "before" || change.remove > 0))) {
    return position;
  }
  if (position >= change.at + change.remove) return position + change.insert.length - change.remove;
  return stick === "before" ? change.at : change.at + change.insert.length;
}

/**
 * The same change on a text that others have changed meanwhile by `gap`. Where the removed stretch holds all
 * of `gap`, it comes in two pieces, so that what others wrote is never removed with it. In order from the end.
 */
export function carryOver(change: TextChange, gap: TextChange): TextChange[] {
  const end = change.at + change.remove;
  const gapEnd = gap.at + gap.remove;
  if (change.remove > 0 && change.at <= gap.at && gapEnd <= end && gap.insert !== "") {
    const before = { at: change.at, remove: gap.at - change.at, insert: change.insert };
    const after = { at: gap.at + gap.insert.length, remove: end - gapEnd, insert: "" };
    return [after, before];
  }
  const at = movePosition(change.at, gap, "before");
  const until = Math.max(at, movePosition(end, gap, change.remove > 0 ? "after" : "before"));
  return [{ at, remove: change.remove === 0 ? 0 : until - at, insert: change.insert }];
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
