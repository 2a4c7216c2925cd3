/**
 * The path, query and fragment of a redirect's target on our own site, or null for anything that leads
 * elsewhere or is not written as a path.
 */
export function ownLocation(location: string | undefined): string | null {
  if (location === undefined || !location.startsWith("/") || location.includes("\\")) return null;
  let target: URL;
  try {
    target = new URL(location, "https://own.invalid");
  } catch {
    return null;
  }
  if (target.origin !== "https://own.invalid" || target.pathname.startsWith("//")) return null;
  return target.pathname + target.search + target.hash;
}
