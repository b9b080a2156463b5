import { fileURLToPath } from 'node:url';
import { openPackStore } from '../../electron/services/packs.ts';
import { findVeto } from '../../templates/calendar/find-veto.ts';
import { newDossier, type NewDossierRequest } from '../../templates/edit/new-dossier.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { Library } from '../../templates/model/library.ts';
import { emptyProfile, type Profile } from '../../templates/model/profile.ts';
import type { Veto } from '../../templates/model/reference.ts';

const store = openPackStore([fileURLToPath(new URL('../../templates/packs', import.meta.url))]);

/** The built-in packs as the product reads them. */
export const library: Library = await store.library();
/** The register of vetoes as the product reads it. */
export const register = await store.vetoes();

/** The Headquarters calendar as the product reads it. */
export const calendar = await store.calendar();

/** A veto of the register; throws where the register has none, because a test names it. */
export function vetoOf(key: string): Veto {
  const found = findVeto(register, key);
  if (!found.ok) throw new Error(`The register has no veto ${key}`);
  return found.value;
}

/** An invented mission, used wherever a test needs a speaker. */
export const ruritania: Profile = {
  ...emptyProfile,
  mission: 'Permanent Mission of Ruritania to the United Nations',
  speaker: 'H.E. Ms. Ada Nord',
  rank: 'Permanent Representative',
  unit: 'Prevention desk',
};

/** Ids in order, so that the same test gives the same dossier. */
export const countingIds = (): (() => string) => {
  let count = 0;
  return () => `id-${String((count += 1)).padStart(3, '0')}`;
};

/** A new dossier of the built-in pack; throws where New refuses. */
export function dossierOf(request: Partial<NewDossierRequest> & { template: string }): Dossier {
  const made = newDossier(
    { pack: 'un-core', profile: ruritania, ...request },
    { library, makeId: countingIds(), now: '2025-09-19T08:00:00.000Z' },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return deepFreeze(made.value);
}

/** The statement of a supporter on the veto of 18 September 2025. */
export const gaza = (): Dossier =>
  dossierOf({ template: 'veto-supporter', veto: vetoOf('S/2025/583') });

/** The country briefing begun from the veto of 18 November 2024. */
export const sudan = (): Dossier =>
  dossierOf({ template: 'country-briefing', veto: vetoOf('S/2024/826') });

/** The value, frozen through and through: an edit that mutates it throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
