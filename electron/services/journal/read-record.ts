import { parseDossier } from '../../../templates/codec/parse-dossier.ts';
import { parseJson } from '../../../templates/codec/parse-json.ts';
import { byteTools } from '../byte-tools.ts';
import type { JournalRecord } from './record.ts';
import { recordSchema } from './record-schema.ts';

/** The record in a payload that nobody vouches for; undefined for anything that is none. */
export function readRecord(payload: Uint8Array): JournalRecord | undefined {
  const text = byteTools.decode(payload);
  if (text === undefined) return undefined;
  const json = parseJson(text, 'journal');
  const record = json.ok ? recordSchema.safeParse(json.value).data : undefined;
  if (record?.kind !== 'begin') return record;
  const dossier = parseDossier(record.dossier);
  return dossier.ok ? { ...record, dossier: dossier.value } : undefined;
}
