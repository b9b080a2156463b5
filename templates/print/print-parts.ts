import {
  shapeSign,
  type PrintCell,
  type PrintInline,
  type PrintMark,
  type PrintText,
} from './print-tree.ts';
import type { ScaleValue } from '../model/checklist.ts';
import { inLanguage, type Language } from '../model/language.ts';

/** Plain words as print text. */
export const words = (text: string, role?: PrintText['role']): PrintText =>
  role ? { kind: 'text', text, role } : { kind: 'text', text };

/** What is missing, named in brackets. */
export const gap = (name: string): PrintText => words(`[${name}]`, 'gap');

/** A cell of one line of plain words. */
export const cell = (text: string, role?: PrintText['role']): PrintCell => [[words(text, role)]];

/** A scale's value with its shape, so that colour is never the only carrier. */
export const mark = (value: ScaleValue, language: Language): PrintMark => ({
  kind: 'mark',
  shape: value.shape,
  sign: shapeSign(value.shape, language),
  text: inLanguage(value.label, language),
});

/** A cell of one line of inlines. */
export const line = (...content: readonly PrintInline[]): PrintCell => [content];
