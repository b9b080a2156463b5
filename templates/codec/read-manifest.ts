import type { Finding } from '../model/finding.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { currentFormat } from './format.ts';
import { absentPart } from './absent-part.ts';
import { inputFinding } from '../model/input-finding.ts';
import { parseJson } from './parse-json.ts';
import { type ByteTools, partNames, type Parts } from './parts.ts';
import { readAs } from './read-as.ts';
import { formatOnly, manifest as manifestSchema, type Manifest } from './schema/manifest.ts';

interface ReadManifest {
  /** Members that this version does not know. */
  readonly unknown: Readonly<Record<string, unknown>>;
  readonly report: readonly Finding[];
}

/**
 * Holds a file's parts against its manifest. A newer format stops the reading; a manifest that is
 * missing or broken, and parts that do not match it, are reported.
 */
export function readManifest(
  parts: Parts,
  lost: ReadonlyMap<string, string>,
  tools: ByteTools,
): Result<ReadManifest, readonly Finding[]> {
  const bytes = parts.get(partNames.manifest);
  const text = bytes && tools.decode(bytes);
  if (text === undefined)
    return ok({ unknown: {}, report: [absentPart(partNames.manifest, lost)] });
  const json = parseJson(text, partNames.manifest);
  if (!json.ok)
    return json.problem.code === 'json-broken'
      ? ok({ unknown: {}, report: [json.problem] })
      : fail([json.problem]);

  const format = readAs(formatOnly, json.value, [], partNames.manifest);
  if (format.ok && format.value.format > currentFormat)
    return fail([
      inputFinding('format-newer', partNames.manifest, {
        format: String(format.value.format),
        known: String(currentFormat),
      }),
    ]);
  const manifest = readAs(manifestSchema, json.value, [], partNames.manifest);
  if (!manifest.ok) return ok({ unknown: {}, report: manifest.problem });
  const { format: _format, parts: listed, ...unknown } = manifest.value;
  return ok({ unknown, report: mismatches(listed, parts, lost, tools) });
}

const mismatches = (
  listed: Manifest['parts'],
  parts: Parts,
  lost: ReadonlyMap<string, string>,
  tools: ByteTools,
): readonly Finding[] =>
  Object.entries(listed).flatMap(([name, { sha256, size }]) => {
    const bytes = parts.get(name);
    if (bytes)
      return bytes.length === size && tools.sha256(bytes) === sha256
        ? []
        : [inputFinding('part-changed', name, { part: name })];
    return isReadLater(name) ? [] : [absentPart(name, lost)];
  });

/** Parts that the reading itself reports when they are not there. */
const isReadLater = (name: string): boolean =>
  name === partNames.dossier || /^drafts\/[^/]+\.json$/.test(name);
