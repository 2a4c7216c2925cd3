/** Where a request comes from, as the limits see it. */
export interface Network {
  /** One subscriber: an IPv4 address, or the /64 that IPv6 gives to one line. */
  readonly address: string;
  /** The neighbourhood that one operator hands out together: an IPv4 /24, an IPv6 /48. */
  readonly network: string;
}

/**
 * Reads a network address. An IPv4 address inside IPv6 counts as itself. What is no address stands for
 * itself, so that all such requests share one limit.
 */
export function networkOf(address: string): Network {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  const four = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(plain);
  if (four) return { address: plain, network: four[1] ?? plain };
  const groups = groupsOf(plain);
  if (!groups) return { address: plain, network: plain };
  return { address: groups.slice(0, 4).join(":"), network: groups.slice(0, 3).join(":") };
}

/** The eight groups of an IPv6 address, without leading zeros; null when it is none. */
function groupsOf(address: string): string[] | null {
  const halves = address.toLowerCase().split("::");
  if (halves.length > 2 || !address.includes(":")) return null;
  const [before = [], after = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - before.length - after.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...before, ...Array.from({ length: missing }, () => "0"), ...after];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return null;
  return groups.map((group) => Number.parseInt(group, 16).toString(16));
}
