import type { Dossier } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';
import type { Library } from '../../model/library.ts';
import { allAudiences } from '../../pack/find.ts';

/** Everything that is marked for an audience names one that an installed pack defines; what is not known stays in. */
export function checkAudiences(dossier: Dossier, library: Library): readonly Finding[] {
  const audiences = allAudiences(library).map(({ id }) => id);
  const known = audiences.join(', ');
  const marked = [
    ...dossier.evidence.map(({ id, audience }) => ({
      audience,
      where: { in: 'evidence', evidence: id } as const,
    })),
    ...dossier.assessments.flatMap(({ id, items }) =>
      Object.entries(items).flatMap(([item, { audience }]) =>
        audience === undefined
          ? []
          : [{ audience, where: { in: 'item', assessment: id, item } as const }],
      ),
    ),
  ];
  return marked
    .filter(({ audience }) => !audiences.includes(audience))
    .map(({ audience, where }) => ({
      code: 'audience-unknown',
      severity: 'error',
      where,
      values: { asked: audience, known },
    }));
}
