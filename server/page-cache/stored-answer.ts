import { createHash } from "node:crypto";
import type { Compressed } from "./compress.ts";
import type { Encoding } from "./content-encoding.ts";
import { assetCacheControl, pageCacheControl, safetyHeaders } from "./response-headers.ts";
import type { Partition } from "./types.ts";

/** One encoding of an answer with its header lists ready for `writeHead`. */
export type Variant = Readonly<{
  body: Buffer;
  etag: string;
  headers: string[];
  staleHeaders: string[];
  notModifiedHeaders: string[];
}>;

/** A finished answer in memory. Only times and the touched flag ever change. */
export type StoredAnswer = {
  readonly status: number;
  readonly partition: Partition;
  readonly variants: Readonly<Record<Encoding, Variant>>;
  readonly bytes: number;
  /** The edition known when rendering began: what was rendered holds at least this. */
  readonly edition: number;
  /** Where it stands, and how often that had changed by itself when rendering began. */
  readonly path: string;
  readonly change: number;
  /** Order of rendering: an older rendering never replaces a newer one. */
  readonly turn: number;
  readonly renderedAt: number;
  /** From here on (ms) it is rendered again behind the reader's back. */
  readonly agesAt: number;
  /** From here on (ms) it is not given out without a new rendering. */
  readonly endsAt: number;
};

export type Finished = Readonly<{
  status: number;
  partition: Partition;
  contentType: string;
  location: string | null;
  robots: string | null;
  body: Buffer;
  compressed: Compressed;
  sharedMaxAgeSeconds: number;
  edition: number;
  path: string;
  change: number;
  turn: number;
  renderedAt: number;
  agesAt: number;
  endsAt: number;
}>;

/** What a stored answer weighs beside its bodies: header lists, objects, key. */
const overheadBytes = 4096;

/** Computes everything that a request would otherwise have to: tags, lengths, header lists of each encoding. */
export function storeAnswer(finished: Finished): StoredAnswer {
  const { body, compressed } = finished;
  const digest = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  const identity = variantOf(finished, body, "identity", `"${digest}"`);
  const br = compressed.br === null ? identity : variantOf(finished, compressed.br, "br", `"${digest}-b"`);
  const gzip =
    compressed.gzip === null ? identity : variantOf(finished, compressed.gzip, "gzip", `"${digest}-g"`);
  return {
    status: finished.status,
    partition: finished.partition,
    variants: { identity, br, gzip },
    bytes: body.length + (compressed.br?.length ?? 0) + (compressed.gzip?.length ?? 0) + overheadBytes,
    edition: finished.edition,
    path: finished.path,
    change: finished.change,
    turn: finished.turn,
    renderedAt: finished.renderedAt,
    agesAt: finished.agesAt,
    endsAt: finished.endsAt,
  };
}

function variantOf(finished: Finished, body: Buffer, encoding: Encoding, etag: string): Variant {
  const cacheControl =
    finished.partition === "assets" ? assetCacheControl : pageCacheControl(finished.sharedMaxAgeSeconds);
  const headers = ["Content-Type", finished.contentType, "Content-Length", String(body.length)];
  if (encoding !== "identity") headers.push("Content-Encoding", encoding);
  headers.push("Vary", "Accept-Encoding", "Cache-Control", cacheControl, "ETag", etag);
  if (finished.location !== null) headers.push("Location", finished.location);
  if (finished.robots !== null) headers.push("X-Robots-Tag", finished.robots);
  headers.push(...safetyHeaders);
  return {
    body,
    etag,
    headers,
    staleHeaders: [...headers, "X-Redaksi-Cache", "stale-error"],
    notModifiedHeaders: ["Vary", "Accept-Encoding", "Cache-Control", cacheControl, "ETag", etag],
  };
}
