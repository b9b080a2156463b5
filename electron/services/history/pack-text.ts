import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { fail, ok, type Result } from '../../../templates/model/result.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/**
 * Bytes packed with brotli, off this thread. The window is as long as the format allows, because
 * versions repeat what stands far before them. Quality 7: what is above takes three times as long and
 * more for two per cent less, until 11, which takes thirty times as long for an eighth.
 */
export const packBytes = (bytes: Uint8Array): Promise<Uint8Array> =>
  compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 7,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** What was packed, if it is no longer than `limit` bytes; never unpacks more than that. */
export async function unpackBytes(
  packed: Uint8Array,
  limit: number,
): Promise<Result<Uint8Array, 'broken' | 'too-large'>> {
  try {
    return ok(await decompress(packed, { maxOutputLength: Math.max(limit, 1) }));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return fail(code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken');
  }
}
