import type { Finding } from '../../../../templates/model/finding.ts';

/** Tells whether a finding speaks of a place that can be gone to; one about the whole has none. */
export const hasPlace = ({ where }: Finding): boolean =>
  where.in !== 'dossier' && where.in !== 'draft' && where.in !== 'input';
