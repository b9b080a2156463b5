import { blocksFromHtml } from '../../../../../renderer/editor/paste/blocks-from-html.ts';
import { parseHtml } from '../../../../support/parse-html.ts';
import { counter } from '../support/sections.ts';

/** What HTML brings into an English text, with ids that count up. */
export const pasted = (html: string, more: Partial<Parameters<typeof blocksFromHtml>[1]> = {}) =>
  blocksFromHtml(html, { makeId: counter(), parse: parseHtml, ...more });

/** A value without the ids in it, which are new each time. */
export const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, member: unknown) => (key === 'id' ? undefined : member)));
