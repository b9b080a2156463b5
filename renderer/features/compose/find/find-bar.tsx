import { Trans, useLingui } from '@lingui/react/macro';
import {
  CaseSensitive,
  ChevronDown,
  ChevronUp,
  Regex,
  TextSelect,
  WholeWord,
  X,
} from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Range, type Editor } from 'slate';
import { useSlateSelector } from 'slate-react';
import type { FindQuery, Hit } from '../../../editor/find/find-query.ts';
import { spansOfRange } from '../../../editor/find/points.ts';
import { replaceSpans, type Replacement } from '../../../editor/find/replace-spans.ts';
import { replacementFor } from '../../../editor/find/replacement.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { FindCount } from './find-count.tsx';
import { FindField } from './find-field.tsx';
import { FindSwitch } from './find-switch.tsx';
import './find.css';
import { useCurrentHit } from './use-current-hit.ts';
import type { FindControl } from './use-find-bar.ts';
import { useHits } from './use-hits.ts';

interface FindBarProps {
  readonly editor: Editor;
  readonly find: FindControl;
}

/** Finds and replaces in the text under it. Enter goes on, Shift+Enter back, Escape leads back to the text. */
export function FindBar({ editor, find }: FindBarProps) {
  const { t } = useLingui();
  const [text, setText] = useState(find.chosen);
  const [to, setTo] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const [regex, setRegex] = useState(false);
  const [within, setWithin] = useState<FindQuery['within']>(undefined);
  const [replaced, setReplaced] = useState<number | null>(null);
  const countId = useId();
  const field = useRef<HTMLInputElement>(null);

  const query = useMemo<FindQuery>(
    () => ({ text, matchCase, wholeWord, regex, ...(within ? { within } : {}) }),
    [text, matchCase, wholeWord, regex, within],
  );
  const found = useHits(editor, query);
  const { hit, index, step, goOnFrom } = useCurrentHit(editor, found);

  // What was selected when the bar was asked for again is what is looked for now.
  const [asked, setAsked] = useState(find.asked);
  if (asked !== find.asked) {
    setAsked(find.asked);
    if (find.chosen !== '') setText(find.chosen);
  }
  useEffect(() => field.current?.select(), [find.asked]);
  const { step: stepFromOutside } = find;
  useEffect(() => {
    stepFromOutside.current = step;
    return () => {
      stepFromOutside.current = null;
    };
  }, [step, stepFromOutside]);

  const changeText = (next: string): void => {
    setText(next);
    setReplaced(null);
  };
  const replacementOf = (one: Hit): Replacement => ({
    ...one,
    from: one.text,
    to: replacementFor(one, to),
  });
  const replaceOne = (): void => {
    if (!hit) return;
    const replacement = replacementOf(hit);
    replaceSpans(editor, [replacement]);
    const { run, start } = hit.span;
    const behind = start + replacement.to.length;
    goOnFrom({ block: hit.block, span: { run, start: behind, end: behind } });
  };
  const replaceAll = (): void => setReplaced(replaceSpans(editor, found.hits.map(replacementOf)));
  // A button that has nothing left to do is disabled, and would take the focus along.
  const leaveButton = (left: number): void => {
    if (left === 0) field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    find.close();
  };
  const hasSelection = useSlateSelector(
    ({ selection }) => selection !== null && Range.isExpanded(selection),
  );

  return (
    // The keys are those of the fields inside; the bar itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className="find" role="search" aria-label={t`Find in the text`} onKeyDown={onKeyDown}>
      <div className="find__row">
        <FindField
          ref={field}
          label={t`Find`}
          value={text}
          onChange={changeText}
          onEnter={(event) => step(event.shiftKey ? -1 : 1)}
          isInvalid={found.problem !== null}
          describedBy={countId}
        />
        <FindSwitch
          label={t`Match capital and small letters`}
          icon={CaseSensitive}
          isOn={matchCase}
          onChange={setMatchCase}
        />
        <FindSwitch
          label={t`Whole words`}
          icon={WholeWord}
          isOn={wholeWord}
          onChange={setWholeWord}
        />
        <FindSwitch label={t`Regular expression`} icon={Regex} isOn={regex} onChange={setRegex} />
        <FindSwitch
          label={t`In the selection only`}
          icon={TextSelect}
          isOn={within !== undefined}
          isDisabled={within === undefined && !hasSelection}
          onChange={(isOn) =>
            setWithin(isOn && editor.selection ? spansOfRange(editor, editor.selection) : undefined)
          }
        />
        <Button
          look="plain"
          small
          label={t`Previous place`}
          isDisabled={!hit}
          onPress={() => step(-1)}
        >
          <Icon of={ChevronUp} />
        </Button>
        <Button look="plain" small label={t`Next place`} isDisabled={!hit} onPress={() => step(1)}>
          <Icon of={ChevronDown} />
        </Button>
        <FindCount
          id={countId}
          found={found}
          index={index}
          isAsking={text !== ''}
          replaced={replaced}
        />
        <span className="grow" />
        <Button look="plain" small label={t`Close`} onPress={find.close}>
          <Icon of={X} />
        </Button>
      </div>
      {find.mode === 'replace' && (
        <div className="find__row">
          <FindField label={t`Replace with`} value={to} onChange={setTo} onEnter={replaceOne} />
          <Button
            small
            isDisabled={!hit}
            onPress={() => {
              replaceOne();
              leaveButton(found.hits.length - 1);
            }}
          >
            <Trans>Replace</Trans>
          </Button>
          <Button
            small
            isDisabled={!hit}
            onPress={() => {
              replaceAll();
              leaveButton(0);
            }}
          >
            <Trans>Replace all</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
