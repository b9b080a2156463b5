import type { PrintMark } from '../../../../templates/print/print-tree.ts';
import { escapeHtml } from '../escape-html.ts';

/** A value of a scale: its shape, which is not read aloud because the words after it say the same, and its words. */
export const htmlMark = ({ sign, text }: PrintMark): string =>
  `<span class="value"><span class="shape" aria-hidden="true">${escapeHtml(sign)}</span>\u00A0${escapeHtml(text)}</span>`;
