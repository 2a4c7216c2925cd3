/** Hashes that two texts must share at least; one may be chance. */
export const fewestShared = 2;
/** From which share on two texts are called alike. */
const likeness = 0.25;

/** About which share (0–1) of the smaller text stands in the other; 0 below what is worth telling. */
export function sharedPart(shared: number, size: number, otherSize: number): number {
  if (shared < fewestShared) return 0;
  const share = Math.min(1, shared / Math.max(1, Math.min(size, otherSize)));
  return share >= likeness ? share : 0;
}
