import { Trans } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Language } from '../../../templates/model/language.ts';
import type { Template } from '../../../templates/model/template.ts';
import { ComparedWords } from '../../shared/compare/compared-words.tsx';
import { useLiveWords } from '../../shared/compare/use-live-words.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import type { Line } from './conflict-lines.ts';

interface LinesProps {
  readonly lines: readonly Line[];
  readonly template: Template | undefined;
  readonly language: Language | undefined;
  /** What is said where a side has nothing. */
  readonly empty: ReactNode;
}

/** What one side has: its paragraphs or its value. */
export function Lines({ lines, template, language, empty }: LinesProps) {
  const nameLive = useLiveWords(template);
  if (lines.length === 0) return <p className="clash__none quiet">{empty}</p>;
  return lines.map(({ text, kind }, index) => (
    <p
      className={kind ? 'diff__words' : 'clash__value'}
      key={index}
      data-kind={kind}
      lang={kind && language}
      dir="auto"
    >
      <ComparedWords text={nameLive(text)} />
    </p>
  ));
}

interface ConflictSideProps extends LinesProps {
  readonly name: ReactNode;
  readonly detail?: string | undefined;
  readonly isTaken: boolean;
  readonly label: string;
}

/** One side of a conflict on paper, with its word changes. */
export function ConflictSideCard({ name, detail, isTaken, label, ...lines }: ConflictSideProps) {
  return (
    <article className="clash__side" aria-label={label} data-selected={isTaken || undefined}>
      <header className="clash__head">
        <span className="strong">{name}</span>
        {detail !== undefined && <bdi className="faint grow cut">{detail}</bdi>}
        {isTaken && (
          <span className="chip" data-selected>
            <Icon of={Check} size="s" />
            <Trans>Taken</Trans>
          </span>
        )}
      </header>
      <div className="clash__words">
        <Lines {...lines} />
      </div>
    </article>
  );
}
