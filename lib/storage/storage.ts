import type { Readable } from "node:stream";

/** A part of a file, both ends included and counted from 0, as in an HTTP range. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where files are kept. A key is slash-separated names of `[A-Za-z0-9._-]`, such as
 * `renditions/abc/640.jpg`; every method throws on any other key. A file is there whole or not at all.
 */
export interface Storage {
  /** Stores a file under a key, replacing one that is there; resolves once it would survive a power cut. */
  put(key: string, source: Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
  /** The file's bytes, or null when there is none. The caller reads the stream to its end or destroys it. */
  get(key: string, range?: ByteRange): Promise<Readable | null>;
  /** Bytes of a file, or null when there is none. */
  size(key: string): Promise<number | null>;
  /** Removes a file; one that is not there is no error. */
  delete(key: string): Promise<void>;
}

const keyShape = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/** Throws unless a key can only name a file below the store's own folder. */
export function checkKey(key: string): void {
  if (key.length > 300 || !keyShape.test(key)) throw new Error(`not a storage key: ${JSON.stringify(key)}`);
}
