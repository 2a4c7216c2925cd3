import { canonicalQueryValue, knownQueryKeys } from "./known-query.ts";
import { spelledOnce } from "./one-spelling.ts";
import { isReaderPath } from "./reader-path.ts";

/** The longest address that is looked at, in bytes. */
export const longestAddress = 2048;

export type RequestKey =
  | { kind: "foreign" }
  | { kind: "refused"; status: 400 | 404 | 414 }
  /** Another spelling of an address: `location` is a path of our own. */
  | { kind: "moved"; location: string }
  | { kind: "asset"; key: string; path: string }
  | { kind: "page"; key: string; path: string; hasQuery: boolean };

/** Names the query keys of a path; see `knownQueryKeys`. */
export type QueryKeys = (path: string) => readonly string[];

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
const neverInPath = /[\u0000-\u001f\u007f\\%]/;
const assetPath = /^\/_next\/static\/[\w./~-]+$/;

function decodedSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function queryOf(search: string, keys: readonly string[]): string {
  if (search === "" || keys.length === 0) return "";
  const given = new URLSearchParams(search);
  const parts: string[] = [];
  for (const key of keys) {
    const value = canonicalQueryValue(key, given.get(key) ?? "");
    if (value !== null) parts.push(`${key}=${encodeURIComponent(value)}`);
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/**
 * Turns the address of a request into the one spelling under which its answer is kept; any other spelling of a page
 * leads there in one step. Unknown query keys are dropped. Broken, doubly encoded or dotted paths are refused, so that no spelling of `/desk` is taken
 * for a reader's page. The key of a page is itself an address and maps to itself.
 */
export function requestKey(address: string, queryKeys: QueryKeys = knownQueryKeys): RequestKey {
  const mark = address.indexOf("?");
  const rawPath = mark === -1 ? address : address.slice(0, mark);
  if (address.length <= longestAddress && assetPath.test(rawPath) && !rawPath.includes("..")) {
    return { kind: "asset", key: rawPath, path: rawPath };
  }
  if (!rawPath.startsWith("/")) return { kind: "refused", status: 400 };

  const segments: string[] = [];
  for (const raw of rawPath.slice(1).split("/")) {
    const segment = decodedSegment(raw);
    if (segment === null || neverInPath.test(segment)) return refusedOr(rawPath, 400);
    if (segment === "." || segment === ".." || segment.includes("/")) return refusedOr(rawPath, 404);
    segments.push(segment);
  }
  const trailing = segments.length > 1 && segments.at(-1) === "";
  if (trailing) segments.pop();
  if (!isReaderPath(`/${segments.join("/")}`)) return { kind: "foreign" };
  if (address.length > longestAddress) return { kind: "refused", status: 414 };

  const spelled = spelledOnce(segments);
  const path = `/${spelled.join("/")}`;
  // Another spelling of the newsroom's own addresses is no way into it.
  if (!isReaderPath(path)) return { kind: "refused", status: 404 };
  const clean = `/${spelled.map(encodeURIComponent).join("/")}`;
  const key = clean + queryOf(mark === -1 ? "" : address.slice(mark + 1), queryKeys(path));
  if (trailing || path !== `/${segments.join("/")}`) return { kind: "moved", location: key };
  return { kind: "page", key, path, hasQuery: key.length > clean.length };
}

/** Strange spellings inside the newsroom's own addresses are left to the newsroom. */
function refusedOr(rawPath: string, status: 400 | 404): RequestKey {
  return isReaderPath(rawPath) ? { kind: "refused", status } : { kind: "foreign" };
}
