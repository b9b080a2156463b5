import type { Language } from '../../../../templates/model/language.ts';
import { cleanText } from '../../text/clean-text.ts';
import { languageTag } from '../language-tags.ts';
import { escapeXml, flag, holding, valued, type Xml } from './xml.ts';

/** How a run looks and reads; everything but the writer's own emphasis comes from a named style. */
export interface RunLook {
  readonly style?: string | undefined;
  readonly bold?: true | undefined;
  readonly italic?: true | undefined;
  readonly underline?: true | undefined;
  readonly smallCaps?: true | undefined;
  readonly script?: 'super' | 'sub' | undefined;
  readonly language: Language;
  readonly rightToLeft: boolean;
}

const known = new Map<string, Xml>();

/** The properties of a run, in the order of the schema. Equal looks share one element. */
export function runProperties(look: RunLook): Xml {
  const { style, bold, italic, underline, smallCaps, script, language, rightToLeft } = look;
  const key = [style, bold, italic, underline, smallCaps, script, language, rightToLeft].join('|');
  const before = known.get(key);
  if (before) return before;
  const made = holding('w:rPr', [
    ...(style ? [valued('w:rStyle', style)] : []),
    ...(bold ? [flag('w:b'), flag('w:bCs')] : []),
    ...(italic ? [flag('w:i'), flag('w:iCs')] : []),
    ...(smallCaps ? [flag('w:smallCaps')] : []),
    ...(underline ? [valued('w:u', 'single')] : []),
    ...(script ? [valued('w:vertAlign', `${script}script`)] : []),
    ...(rightToLeft ? [flag('w:rtl')] : []),
    languageTag(language),
  ]);
  known.set(key, made);
  return made;
}

const lineBreak = flag('w:br');
const tab = flag('w:tab');
const words = (text: string): Xml => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>` as Xml;

/** A run of cleaned text: line ends become line breaks and tabs tabs; a text without characters gives no run. */
export function runs(text: string, look: RunLook): readonly Xml[] {
  const clean = cleanText(text);
  if (clean === '') return [];
  return [run(/[\n\t]/.test(clean) ? pieces(clean) : [words(clean)], look)];
}

/** A run of finished markup, such as a drawing or the call of a note. */
export const run = (content: readonly Xml[], look: RunLook): Xml =>
  holding('w:r', [runProperties(look), ...content]);

const pieces = (text: string): readonly Xml[] =>
  text.split(/([\n\t])/).flatMap((piece): readonly Xml[] => {
    if (piece === '\n') return [lineBreak];
    if (piece === '\t') return [tab];
    return piece === '' ? [] : [words(piece)];
  });
