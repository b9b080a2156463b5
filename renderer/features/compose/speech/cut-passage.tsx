import { useLingui } from '@lingui/react/macro';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import { directionOf } from '../../../../templates/model/language.ts';
import type { Cut, Cuttable } from '../../../../templates/model/speech.ts';
import type { CompileContext } from '../../../../templates/print/print-context.ts';
import { printBlocks } from '../../../../templates/print/print-blocks.ts';
import { printInlines } from '../../../../templates/print/print-inlines.ts';
import { cuttableName } from '../../../../templates/speech/cut-candidates.ts';
import type { CutResult } from '../../../../templates/speech/cut-to-fit.ts';
import { spansOfBlock, stretchesOf } from '../../../../templates/speech/optional-spans.ts';
import { PrintLine, PrintView } from '../../../editor/live/print-view.tsx';
import { type Decision, decisionOn } from './cut-choices.ts';
import { PassageAct } from './passage-act.tsx';
import { useFateWords } from './use-fate-words.ts';

interface CutPassageProps {
  readonly block: Block;
  readonly cut: Cut;
  readonly result: CutResult;
  readonly context: CompileContext;
  readonly onDecide: (one: Cuttable, decision: Decision) => void;
}

/** A block of the whole text with what becomes of it: what goes is struck, tinted and named. */
export function CutPassage({ block, cut, result, context, onDecide }: CutPassageProps) {
  const { t } = useLingui();
  const fate = useFateWords();
  const taken = new Map(result.taken.map((one) => [cuttableName(one), one]));
  const self: Cuttable = { kind: 'block', block: block.id };
  const whole = taken.get(cuttableName(self));
  const printed = printBlocks([block], context, { headingOffset: 0 });
  if (printed.length === 0) return null;
  const decided = decisionOn(cut, self);
  const spans = spansOfBlock(block);
  const language = context.draft.language;
  return (
    <div className="cuts__passage" data-goes={whole ? '' : undefined}>
      <div className="cuts__words" lang={language} dir={directionOf(language)}>
        {spans.length > 0 && 'content' in block && !whole ? (
          <p>
            {stretchesOf(block)[0]?.map(({ span, inlines }, index) => {
              const line = <PrintLine content={printInlines(inlines, context)} />;
              if (span < 0) return <span key={index}>{line}</span>;
              const goes = taken.has(cuttableName({ kind: 'span', block: block.id, span }));
              return goes ? (
                <del key={index} className="cuts__span cuts__gone" data-goes="">
                  [{line}]
                </del>
              ) : (
                <span key={index} className="cuts__span">
                  [{line}]
                </span>
              );
            })}
          </p>
        ) : (
          <PrintView blocks={printed} />
        )}
      </div>
      <div className="cuts__acts">
        <PassageAct
          label={
            whole
              ? fate.goes(whole.reason)
              : fate.stays(decided === 'keep' ? 'kept' : block.priority)
          }
          goes={whole !== undefined}
          decided={decided}
          isFixed={block.priority === 'must' && decided === 'none'}
          what={t`this passage`}
          onDecide={(decision) => onDecide(self, decision)}
        />
        {!whole &&
          spans.map((_, span) => {
            const one: Cuttable = { kind: 'span', block: block.id, span };
            const gone = taken.get(cuttableName(one));
            const own = decisionOn(cut, one);
            const place = span + 1;
            return (
              <PassageAct
                key={span}
                label={`[…] ${gone ? fate.goes(gone.reason) : fate.stays(own === 'keep' ? 'kept' : 'optional')}`}
                goes={gone !== undefined}
                decided={own}
                isFixed={false}
                what={t`optional passage ${place}`}
                onDecide={(decision) => onDecide(one, decision)}
              />
            );
          })}
        {result.hanging.includes(block.id) && (
          <span className="cuts__label">{t`its list goes`}</span>
        )}
      </div>
    </div>
  );
}
