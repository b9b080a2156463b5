import { FileText } from 'lucide-react';
import { expect, test } from 'vitest';
import { matching, type PaletteItem } from '../../../../renderer/app/palette-items.ts';

const item = (label: string, group = 'Go to'): PaletteItem => ({
  id: label,
  label,
  group,
  icon: FileText,
  keys: [],
  perform: () => undefined,
});
const items = [
  item('Registre des vétos'),
  item('Exporter', 'Faire'),
  item('Évaluation : Déclencheurs'),
];
const labels = (typed: string) => matching(items, typed).map(({ label }) => label);

test('the palette finds parts of words in any order, without regard to case and accents', () => {
  expect(labels('')).toEqual(items.map(({ label }) => label));
  expect(labels('veto')).toEqual(['Registre des vétos']);
  expect(labels('DECLENCH eval')).toEqual(['Évaluation : Déclencheurs']);
  expect(labels('faire')).toEqual(['Exporter']);
  expect(labels('zzz')).toEqual([]);
});
