import { LRUCache } from "lru-cache";

/** How much of the memory waits for a second reader, once all of it is in use. */
const shareOfNew = 0.2;
/** So many addresses are remembered after their answers have gone. */
const addressesRemembered = 20_000;

export type TwoRoomCache<Value extends object> = Readonly<{
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  clear(): void;
  size(): number;
  bytes(): number;
}>;

/**
 * Keeps values within `maxBytes` in two rooms, the least recently asked going first from each (2Q). What is new comes
 * into one; what is asked again, there or when it was let go a while ago, into the other. Once the memory is full, what
 * is new makes way first. Somebody who asks for every page of an archive once thus leaves alone what readers come
 * back to.
 */
export function createTwoRoomCache<Value extends object>(
  maxBytes: number,
  bytesOf: (value: Value) => number,
): TwoRoomCache<Value> {
  const maxSize = Math.max(1, maxBytes);
  const fresh = new LRUCache<string, Value>({ maxSize, sizeCalculation: bytesOf });
  const known = new LRUCache<string, Value>({ maxSize, sizeCalculation: bytesOf });
  const remembered = new LRUCache<string, true>({ max: addressesRemembered });
  const bytes = () => fresh.calculatedSize + known.calculatedSize;

  function makeRoom(): void {
    while (bytes() > maxSize) {
      const room = fresh.calculatedSize > maxSize * shareOfNew || known.size === 0 ? fresh : known;
      room.pop();
    }
  }

  return {
    get(key) {
      const kept = known.get(key);
      if (kept !== undefined) return kept;
      const asked = fresh.get(key);
      if (asked === undefined) return undefined;
      fresh.delete(key);
      known.set(key, asked);
      return asked;
    },
    set(key, value) {
      const isKnown = known.has(key) || (remembered.has(key) && !fresh.has(key));
      (isKnown ? known : fresh).set(key, value);
      remembered.set(key, true);
      makeRoom();
    },
    delete(key) {
      known.delete(key);
      fresh.delete(key);
    },
    clear() {
      known.clear();
      fresh.clear();
      remembered.clear();
    },
    size: () => known.size + fresh.size,
    bytes,
  };
}
