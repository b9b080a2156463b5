import type { Finding, Where } from './finding.ts';

/**
 * Names a finding by code, place and what was found, so that a waiver holds for just this finding and lapses
 * when it says something else. Offsets in a block are left out: typing before the place changes nothing.
 */
export const findingKey = ({ code, where, values }: Finding): string =>
  [
    code,
    placeKey(where),
    ...Object.keys(values)
      .sort()
      .map((name) => `${name}=${values[name]}`),
  ].join(' | ');

function placeKey(where: Where): string {
  switch (where.in) {
    case 'dossier':
      return '';
    case 'draft':
      return where.draft;
    case 'field':
      return `${where.draft} ${where.field}`;
    case 'section':
      return `${where.draft} ${where.section}`;
    case 'block':
      return `${where.draft} ${where.block}`;
    case 'item':
      return `${where.assessment} ${where.item}`;
    case 'evidence':
      return where.evidence;
    case 'input':
      return where.path;
  }
}
