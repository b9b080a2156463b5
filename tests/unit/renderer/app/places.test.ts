import { describe, expect, test } from 'vitest';
import { dossierPlace, exportPlace, placeBehind } from '../../../../renderer/app/places.ts';
import { first } from '../../../support/first.ts';
import { gaza } from '../../../support/un-core.ts';

const dossier = gaza();
const draft = first(dossier.drafts).id;
const bare = { ...dossier, drafts: [] };

describe('places', () => {
  test('a dossier opens at its first text, or at its evidence while it has none', () => {
    expect(dossierPlace(dossier)).toEqual({ view: 'compose', draft });
    expect(dossierPlace(bare)).toEqual({ view: 'evidence' });
  });

  test('Export leads to a text and nowhere without one', () => {
    expect(exportPlace({ view: 'evidence' }, dossier)).toEqual({ view: 'export', draft });
    expect(exportPlace({ view: 'evidence' }, bare)).toBeNull();
  });

  test('Back leads from the export to its text, and never away from an open dossier by way of settings', () => {
    expect(placeBehind({ view: 'export', draft }, dossier)).toEqual({ view: 'compose', draft });
    expect(placeBehind({ view: 'settings' }, dossier)).toEqual({ view: 'compose', draft });
    expect(placeBehind({ view: 'settings' }, undefined)).toEqual({ view: 'desk' });
    expect(placeBehind({ view: 'evidence' }, dossier)).toEqual({ view: 'desk' });
  });
});
