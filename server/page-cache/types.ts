/** What the cache asks for when it has no usable copy. `path` holds the known query, and nothing of the visitor. */
export type RenderRequest = Readonly<{ path: string; signal: AbortSignal }>;

/** A whole answer, uncompressed. Header names are lower-case. */
export type RenderedResponse = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}>;

/** Renders one address. May throw or answer 5xx: both count as failure. */
export type Render = (request: RenderRequest) => Promise<RenderedResponse>;

/** The number that rises with everything readers can see. */
export type EditionSource = Readonly<{
  current(): number;
}>;

/** The part of pino that is used here. */
export type CacheLogger = Readonly<{
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}>;

/** Which part of the memory an answer lives in, so that none can push out another's. */
export type Partition = "pages" | "queries" | "short" | "assets";
