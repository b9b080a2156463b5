import type { Heading } from '../../../templates/model/blocks/block.ts';
import { attributeOf, type PasteNode } from './paste-node.ts';
import type { Style } from './style-of.ts';

/** Elements that begin and end a paragraph. */
const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements that hold no words of a text: style sheets, names of pages, data of a word processor. */
const junkTags: ReadonlySet<string> = new Set(
  'head style title meta link base xml template noscript noframes rp annotation annotation-xml datalist col colgroup'.split(
    ' ',
  ),
);

const scriptTags: ReadonlySet<string> = new Set(['script', 'applet']);

/** Elements that show something which is no text, or ask for something. */
const embeddedTags: ReadonlySet<string> = new Set(
  'iframe frame frameset object embed video audio canvas input select textarea button meter progress map'.split(
    ' ',
  ),
);

/** What an element is by its name alone. */
export function elementKind(
  tag: string,
): 'block' | 'inline' | 'junk' | 'script' | 'embedded' | 'picture' {
  if (blockTags.has(tag)) return 'block';
  if (junkTags.has(tag) || /^[vw]:/.test(tag)) return 'junk';
  if (scriptTags.has(tag)) return 'script';
  if (embeddedTags.has(tag)) return 'embedded';
  return tag === 'img' || tag === 'svg' ? 'picture' : 'inline';
}

/** Tells an element that its page does not show. */
export const isHidden = (element: PasteNode, style: Style): boolean =>
  style.get('display') === 'none' ||
  style.get('visibility') === 'hidden' ||
  style.get('mso-hide') === 'all' ||
  (element.getAttribute?.('hidden') ?? null) !== null;

/** The heading that an element is, by its tag, its role or the style that Word gave it. */
export function headingLevel(
  element: PasteNode,
  tag: string,
  style: Style,
): Heading['level'] | undefined {
  const byTag = /^h([1-6])$/.exec(tag)?.[1];
  if (byTag !== undefined) return clamped(Number(byTag));
  if (attributeOf(element, 'role') === 'heading')
    return clamped(Number(attributeOf(element, 'aria-level')) || 2);
  if (tag !== 'p') return undefined;
  const name = attributeOf(element, 'class').split(/\s/)[0]?.toLowerCase();
  if (name === 'msotitle' || name === 'title') return 1;
  if (name === 'msosubtitle' || name === 'subtitle') return 2;
  const outline = Number(style.get('mso-outline-level'));
  return outline >= 1 && outline <= 9 ? clamped(outline) : undefined;
}

/** Tells a quotation that stands apart. */
export const isQuotation = (element: PasteNode, tag: string): boolean =>
  tag === 'blockquote' || /^mso(intense)?quote/i.test(attributeOf(element, 'class'));

/** The direction that an element sets. */
export function directionIn(element: PasteNode, style: Style): 'ltr' | 'rtl' | undefined {
  const direction = attributeOf(element, 'dir').toLowerCase() || style.get('direction');
  return direction === 'rtl' || direction === 'ltr' ? direction : undefined;
}

/** A width in whatever unit it is written in, without one for a number that means nothing. */
export function widthOf(element: PasteNode, style: Style): number | undefined {
  const width = Number.parseFloat(style.get('width') ?? attributeOf(element, 'width'));
  return Number.isFinite(width) && width > 0 && width < 1e6 ? width : undefined;
}

/** A whole number from 1 to a limit, 1 where none is written. */
export function spanOf(element: PasteNode, name: string, limit: number): number {
  const span = Number.parseInt(attributeOf(element, name), 10);
  return Number.isNaN(span) ? 1 : Math.min(limit, Math.max(1, span));
}

const clamped = (level: number): Heading['level'] => (level <= 1 ? 1 : level === 2 ? 2 : 3);
