import type { PackContents } from '../../templates/model/library.ts';
import { lintPack } from '../../templates/pack/lint-pack.ts';
import { library } from './un-core.ts';

/** A pack open to any change: a broken one is exactly what the types cannot describe. */
export type Loose = { [name: string]: Loose } & { push: (value: unknown) => void };

/** What the linter says of the built-in pack after one fault was put in, as `code path`. */
export function findingsAfter(spoil: (pack: Loose) => void): readonly string[] {
  const [whole] = library.packs;
  if (!whole) throw new Error('The built-in pack is missing');
  const copy = structuredClone(whole) as unknown as Loose;
  spoil(copy);
  return lintPack(copy as unknown as PackContents).map(
    ({ code, values }) => `${code} ${values['path']}`,
  );
}

/** Sets a member; throws where there is nothing to set it on, so that a case cannot pass by missing its aim. */
export function put(target: Loose | undefined, name: string | number, value: unknown): void {
  if (!target) throw new Error(`Nothing to spoil at ${name}`);
  (target as Record<string | number, unknown>)[name] = value;
}

/** Takes a member away; throws where there is none. */
export function drop(target: Loose | undefined, name: string): void {
  if (!target || !(name in target)) throw new Error(`Nothing to drop at ${name}`);
  Reflect.deleteProperty(target, name);
}
