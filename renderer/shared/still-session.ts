import type { Dossier } from '../../templates/model/dossier.ts';
import type { Draft } from '../../templates/model/draft.ts';
import { useSession, type Session } from './session.ts';

/**
 * The open dossier for parts of the window that show nothing of its words: the same object while somebody
 * types, so that a key renders none of them. What is in the sections of its drafts is as old as the object.
 */
export const useStillSession = (): Session | null => useSession(({ open }) => stillOf(open));

let still: Session | null = null;

function stillOf(open: Session | null): Session | null {
  if (!still || !open || !sameButDossier(still, open) || !sameButWords(still.dossier, open.dossier))
    still = open;
  return still;
}

const sameButDossier = (one: Session, other: Session): boolean =>
  sameMembers(one, other, ['dossier', 'save']) &&
  (one.save === other.save || (one.save.kind === 'unsaved' && other.save.kind === 'unsaved'));

/** Tells whether two states of a dossier differ in nothing but words of drafts and the time of the last change. */
export const sameButWords = (one: Dossier, other: Dossier): boolean =>
  one === other ||
  (sameMembers(one, other, ['modified', 'drafts']) &&
    one.drafts.length === other.drafts.length &&
    one.drafts.every((before, index) => {
      const after = other.drafts[index];
      if (before === after) return true;
      return after && sameMembers(before, after, ['sections']) && sameLayout(before, after);
    }));

function sameMembers<T extends object>(one: T, other: T, except: readonly (keyof T)[]): boolean {
  const names = Object.keys(one) as (keyof T)[];
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => except.includes(name) || one[name] === other[name])
  );
}

const sameLayout = ({ sections: one }: Draft, { sections: other }: Draft): boolean =>
  one.length === other.length &&
  one.every(({ id, key }, index) => id === other[index]?.id && key === other[index].key);
