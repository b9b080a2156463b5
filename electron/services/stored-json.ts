import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson } from '../../templates/codec/canonical-json.ts';
import { parseJson } from '../../templates/codec/parse-json.ts';
import { fail, ok, type Result } from '../../templates/model/result.ts';
import { atomicWrite } from './file/atomic-write.ts';

/** A small JSON file that the program keeps for itself. */
export interface StoredJson<Value> {
  readonly read: () => Promise<Value>;
  /** The value as it was written, or a sentence that says why it could not be. */
  readonly write: (value: Value) => Promise<Result<Value, string>>;
}

/**
 * A JSON file in a folder, which is made when first needed. A file that is missing gives `empty`; one
 * that cannot be understood does too, and is kept aside as `<name>.broken.json` so that nothing a
 * person set is lost for good.
 */
export function storedJson<Value>(
  folder: string,
  name: string,
  understand: (data: unknown) => Value | undefined,
  empty: Value,
): StoredJson<Value> {
  const path = join(folder, `${name}.json`);
  return {
    async read() {
      const text = await readFile(path, 'utf8').catch(() => undefined);
      if (text === undefined) return empty;
      const json = parseJson(text, name);
      const value = json.ok ? understand(json.value) : undefined;
      if (value !== undefined) return value;
      await rename(path, join(folder, `${name}.broken.json`)).catch(() => undefined);
      return empty;
    },
    async write(value) {
      await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
      const written = await atomicWrite(path, new TextEncoder().encode(canonicalJson(value)));
      return written.ok ? ok(value) : fail(written.problem);
    },
  };
}
