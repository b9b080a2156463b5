import type { Dossier } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import type { Library } from '../model/library.ts';
import { createChecker, type Checked, type CheckScope } from './create-checker.ts';

export type { WaivedFinding } from './create-checker.ts';

/** Every finding about a dossier and what was set aside, worst first. */
export const checkDossier = (dossier: Dossier, library: Library, scope?: CheckScope): Checked =>
  createChecker()(dossier, library, scope);

/** Every finding about a dossier that nobody set aside, worst first. Findings advise: they never block writing or export. */
export const runChecks = (
  dossier: Dossier,
  library: Library,
  scope?: CheckScope,
): readonly Finding[] => checkDossier(dossier, library, scope).findings;
