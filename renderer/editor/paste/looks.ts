import { isLanguage, type Language } from '../../../templates/model/language.ts';
import { attributeOf, type PasteNode } from './paste-node.ts';
import type { Style } from './style-of.ts';

/** How words look where they stand. */
export interface Looks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly smallCaps: boolean;
  readonly struck: boolean;
  readonly script: 'super' | 'sub' | undefined;
  readonly language: Language | undefined;
}

/** Words without any look. */
export const plainLooks: Looks = {
  bold: false,
  italic: false,
  underline: false,
  smallCaps: false,
  struck: false,
  script: undefined,
  language: undefined,
};

const byTag: Readonly<Record<string, Partial<Looks>>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  u: { underline: true },
  sup: { script: 'super' },
  sub: { script: 'sub' },
  s: { struck: true },
  strike: { struck: true },
};

/** The looks inside an element: those around it, changed by its tag, its own style and its language. */
export function looksWithin(around: Looks, element: PasteNode, tag: string, style: Style): Looks {
  const changed: Partial<Looks> = {
    ...byTag[tag],
    ...weight(style.get('font-weight')),
    ...slant(style.get('font-style')),
    ...decoration(style),
    ...caps(style.get('font-variant') ?? style.get('font-variant-caps')),
    ...raised(style.get('vertical-align')),
    ...spoken(element),
  };
  return Object.keys(changed).length === 0 ? around : { ...around, ...changed };
}

function weight(value: string | undefined): Partial<Looks> {
  if (value === undefined) return {};
  if (value === 'bold' || value === 'bolder') return { bold: true };
  if (value === 'normal' || value === 'lighter') return { bold: false };
  const number = Number.parseInt(value, 10);
  return Number.isNaN(number) ? {} : { bold: number >= 600 };
}

function slant(value: string | undefined): Partial<Looks> {
  if (value === undefined) return {};
  if (/^(italic|oblique)/.test(value)) return { italic: true };
  return value === 'normal' ? { italic: false } : {};
}

function decoration(style: Style): Partial<Looks> {
  const value = style.get('text-decoration') ?? style.get('text-decoration-line');
  if (value === undefined) return {};
  if (value.includes('none')) return { underline: false, struck: false };
  return {
    ...(value.includes('underline') ? { underline: true } : {}),
    ...(value.includes('line-through') ? { struck: true } : {}),
  };
}

function caps(value: string | undefined): Partial<Looks> {
  if (value === undefined) return {};
  return value.includes('small-caps')
    ? { smallCaps: true }
    : value === 'normal'
      ? { smallCaps: false }
      : {};
}

function raised(value: string | undefined): Partial<Looks> {
  if (value === 'super' || value === 'sub') return { script: value };
  return value === 'baseline' ? { script: undefined } : {};
}

function spoken(element: PasteNode): Partial<Looks> {
  const tag = attributeOf(element, 'lang') || attributeOf(element, 'xml:lang');
  if (tag === '') return {};
  const main = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return { language: isLanguage(main) ? main : undefined };
}
