import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronLeft, ChevronRight, Merge as MergeIcon } from 'lucide-react';
import { useState, type Ref } from 'react';
import type { Conflict, Decision, Merge } from '../../../templates/merge/merge.ts';
import type { Library } from '../../../templates/model/library.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Key } from '../../shared/ui/key.tsx';
import { holdsLiveParts, linesOf, ownStart } from './conflict-lines.ts';
import { ConflictSideCard, Lines } from './conflict-side.tsx';
import { conflictWords, differenceWords } from './conflict-words.ts';
import { homeOf } from './home-of.ts';
import { OwnWords } from './own-words.tsx';
import { useSaying } from './use-saying.ts';

interface ConflictPanelProps {
  readonly merge: Merge;
  readonly library: Library;
  readonly conflict: Conflict;
  readonly position: number;
  readonly count: number;
  readonly decision: Decision | undefined;
  /** Where the other state came from: a file name. */
  readonly from: string;
  /** When both began from the same state, if that is known. */
  readonly since: string | undefined;
  readonly outside: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onStep: (by: 1 | -1) => void;
}

/** One thing that a person decides: what each side has, what both began from, and the ways out. */
export function ConflictPanel(props: ConflictPanelProps) {
  const { merge, library, conflict, position, count, decision, heading, since, outside, onDecide } =
    props;
  const { t, i18n } = useLingui();
  const [isWriting, setWriting] = useState(false);
  const say = useSaying(merge, library, conflict.place);
  const { draft } = homeOf(merge, conflict.place);
  const shown = { template: say.template, language: draft?.language };
  const knowsBase = merge.sides.base !== null;
  const none = conflict.kind === 'removed' ? <Trans>Removed</Trans> : <Trans>Nothing here</Trans>;
  const theirName = outside ? t`In the file` : t`Theirs`;
  const take = (choice: 'ours' | 'theirs' | 'both') => {
    setWriting(false);
    onDecide({ take: choice });
  };
  const hasBase = conflict.kind !== 'insertion' && conflict.base !== undefined;
  return (
    <section className="clash" aria-labelledby="clash">
      <div className="clash__top">
        <Icon of={MergeIcon} />
        <h2 className="heading grow" id="clash" tabIndex={-1} ref={heading}>
          {i18n._((knowsBase ? conflictWords : differenceWords)[conflict.kind])}
        </h2>
        <span className="count nowrap">
          <Trans>
            {position} of {count}
          </Trans>
        </span>
        {count > 1 && (
          <>
            <Button small look="plain" label={t`Previous`} onPress={() => props.onStep(-1)}>
              <Icon of={ChevronLeft} size="s" turns />
            </Button>
            <Button small look="plain" label={t`Next`} onPress={() => props.onStep(1)}>
              <Icon of={ChevronRight} size="s" turns />
            </Button>
          </>
        )}
      </div>
      <p className="quiet">
        {say.where.map((name, index) => (
          <span key={index}>
            {index > 0 && ' · '}
            <bdi>{name}</bdi>
          </span>
        ))}
      </p>
      <ConflictSideCard
        {...shown}
        name={<Trans>Yours</Trans>}
        detail={t`In this window`}
        label={t`Yours`}
        lines={linesOf(conflict, 'ours', say)}
        empty={none}
        isTaken={decision?.take === 'ours' || decision?.take === 'both'}
      />
      <ConflictSideCard
        {...shown}
        name={theirName}
        detail={props.from}
        label={theirName}
        lines={linesOf(conflict, 'theirs', say)}
        empty={none}
        isTaken={decision?.take === 'theirs' || decision?.take === 'both'}
      />
      {decision?.take === 'own' && !isWriting && (
        <ConflictSideCard
          {...shown}
          name={<Trans>Your new text</Trans>}
          label={t`Your new text`}
          lines={[{ text: [{ text: decision.value, in: 'both' }], kind: 'paragraph' }]}
          empty={none}
          isTaken
        />
      )}
      {knowsBase && hasBase && conflict.base !== null && (
        <details className="clash__base">
          <summary>
            {since === undefined ? (
              <Trans>Both started from this</Trans>
            ) : (
              <Trans>
                Both started from this, <bdi>{since}</bdi>
              </Trans>
            )}
          </summary>
          <Lines {...shown} lines={linesOf(conflict, 'base', say)} empty={none} />
        </details>
      )}
      {isWriting ? (
        <OwnWords
          start={decision?.take === 'own' ? decision.value : ownStart(conflict)}
          losesLiveParts={holdsLiveParts(conflict)}
          lang={draft?.language}
          onUse={(value) => {
            setWriting(false);
            onDecide({ take: 'own', value });
          }}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <div className="clash__foot">
          <Button look={decision ? 'normal' : 'primary'} onPress={() => take('ours')}>
            <Trans>Keep yours</Trans> <Key>1</Key>
          </Button>
          <Button onPress={() => take('theirs')}>
            {outside ? <Trans>Take the file’s</Trans> : <Trans>Take theirs</Trans>} <Key>2</Key>
          </Button>
          {conflict.choices.includes('both') && (
            <Button onPress={() => take('both')}>
              <Trans>Keep both</Trans> <Key>3</Key>
            </Button>
          )}
          {conflict.choices.includes('own') && (
            <Button onPress={() => setWriting(true)}>
              <Trans>Write it anew</Trans>
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
