import { useState } from 'react';
import type { Dossier } from '../../../templates/model/dossier.ts';
import { sameButWords } from '../../shared/still-session.ts';

/** The dossier without what is being typed: it stays the same object while only words change. What is in its sections is as old as the object. */
export function useStillDossier(dossier: Dossier): Dossier {
  const [still, setStill] = useState(dossier);
  const same = sameButWords(still, dossier);
  if (!same) setStill(dossier);
  return same ? still : dossier;
}
