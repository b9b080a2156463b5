import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ComparedBlock } from '../../../templates/model/comparison.ts';
import type { Language } from '../../../templates/model/language.ts';
import type { Template } from '../../../templates/model/template.ts';
import type { CompareMode } from './compare-context.ts';
import { ComparedWords } from './compared-words.tsx';
import { fateWords } from './fate-words.ts';
import { onSide } from './spaced.ts';
import { useLiveWords } from './use-live-words.ts';

interface ComparedParagraphProps {
  readonly block: ComparedBlock;
  readonly language: Language;
  readonly template: Template | undefined;
  readonly mode: CompareMode;
  readonly action?: ReactNode;
}

/** One paragraph of a comparison, what became of it, and what may be done with it. */
export function ComparedParagraph(props: ComparedParagraphProps) {
  const { block, language, template, mode, action } = props;
  const { t, i18n } = useLingui();
  const nameLive = useLiveWords(template);
  const fate = fateWords[block.fate];
  const differs = block.fate !== 'same';
  const hasFoot = fate !== null || block.look || (action !== undefined && action !== null);
  const words = (text: ComparedBlock['text']) => (
    <p className="diff__words" data-kind={block.kind} lang={language} dir="auto">
      <ComparedWords text={nameLive(text)} />
    </p>
  );
  return (
    <div
      className="diff__row"
      {...(differs
        ? { 'data-change': true, tabIndex: -1, role: 'group', 'aria-label': t`Change` }
        : {})}
    >
      <div className={mode === 'sides' && differs ? 'diff__sides' : undefined}>
        {mode === 'text' || !differs ? (
          words(block.text)
        ) : (
          <>
            <div className="diff__side" data-side="before">
              <span className="visually-hidden">
                <Trans>Before</Trans>
              </span>
              {block.fate !== 'added' && words(onSide(block.text, 'before'))}
            </div>
            <div className="diff__side" data-side="after">
              <span className="visually-hidden">
                <Trans>After</Trans>
              </span>
              {block.fate !== 'removed' && words(onSide(block.text, 'after'))}
            </div>
          </>
        )}
      </div>
      {differs && hasFoot && (
        <div className="diff__foot">
          <span className="faint grow">
            {fate && i18n._(fate)}
            {block.look && (
              <span>
                {fate && ' · '}
                <Trans>looks different: bold, italics, heading or list</Trans>
              </span>
            )}
          </span>
          {action}
        </div>
      )}
    </div>
  );
}
