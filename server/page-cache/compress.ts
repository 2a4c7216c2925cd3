import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Under this many bytes compression costs more than it saves. */
const smallestWorthwhile = 512;

const compressible = /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript|manifest)|image\/svg)/;

export type Compressed = Readonly<{ br: Buffer | null; gzip: Buffer | null }>;

/** Compresses once, outside the event loop's thread. Null where it would not make the answer smaller. */
export async function compressOnce(
  body: Buffer,
  contentType: string,
  brotliQuality: number,
): Promise<Compressed> {
  if (body.length < smallestWorthwhile || !compressible.test(contentType)) return { br: null, gzip: null };
  const [br, gz] = await Promise.all([
    brotliAsync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    gzipAsync(body, { level: 6 }),
  ]);
  return { br: br.length < body.length ? br : null, gzip: gz.length < body.length ? gz : null };
}
