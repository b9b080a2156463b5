import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { EvidenceItem } from '../../../templates/model/evidence.ts';
import type { Library } from '../../../templates/model/library.ts';
import { allAudiences } from '../../../templates/pack/find.ts';
import { useFormat } from '../format/use-format.ts';
import { AudienceChip } from '../ui/audience-chip.tsx';
import { credibilityWords, reliabilityWords } from './words.ts';

interface EvidenceCardProps {
  readonly item: EvidenceItem;
  readonly library: Library;
  readonly actions: ReactNode;
}

/** One sourced fact: who says it, where, when, how good, and who may see it. */
export function EvidenceCard({ item, library, actions }: EvidenceCardProps) {
  const format = useFormat();
  const audience = allAudiences(library).find(({ id }) => id === item.audience);
  return (
    <article className="item" aria-labelledby={`evidence-${item.id}`}>
      <div className="line">
        <span className="faint">{item.id}</span>
        <bdi className="strong grow cut" id={`evidence-${item.id}`}>
          {item.source.name}
        </bdi>
        <GradeMark item={item} />
      </div>
      <p className="faint">
        {item.source.reference && (
          <>
            <bdi>{item.source.reference}</bdi> ·{' '}
          </>
        )}
        {format.date(item.published)}
      </p>
      <p className="quiet" dir="auto">
        {item.what}
      </p>
      <p className="line">
        {audience && <AudienceChip audience={audience} />}
        <span className="grow" />
        {actions}
      </p>
    </article>
  );
}

/** Letter and figure of the grade, with their meaning on pointing. */
export function GradeMark({ item: { grade } }: { readonly item: EvidenceItem }) {
  const { i18n } = useLingui();
  if (!grade) return null;
  const meaning = `${i18n._(reliabilityWords[grade.reliability])}; ${i18n._(credibilityWords[grade.credibility])}`;
  return (
    <abbr className="grade" title={meaning}>
      {grade.reliability}
      {grade.credibility}
    </abbr>
  );
}
