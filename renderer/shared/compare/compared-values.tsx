import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ComparedText, ComparedValue } from '../../../templates/model/comparison.ts';
import { compareTokens } from '../../../templates/compare/compare-tokens.ts';
import { tokensOf } from '../../../templates/compare/tokens.ts';
import { ComparedWords } from './compared-words.tsx';

interface Saying<Name extends string> {
  /** How a value is said; the value itself where absent. */
  readonly shown?: ((text: string, value: ComparedValue<Name>) => string) | undefined;
  /** The whole part came or went, so that nothing stood on the other side. */
  readonly whole?: boolean | undefined;
}

interface ComparedValuesProps<Name extends string> extends Saying<Name> {
  readonly values: readonly ComparedValue<Name>[];
  /** What the value is called. */
  readonly name: (value: ComparedValue<Name>) => ReactNode;
}

/** Values that differ, each with its name, what it was and what it is. */
export function ComparedValues<Name extends string>(props: ComparedValuesProps<Name>) {
  const { values, name, shown, whole } = props;
  return (
    <dl className="diff__values">
      {values.map((value) => (
        <div className="diff__row diff__value" key={value.name} data-change tabIndex={-1}>
          <dt>{name(value)}</dt>
          <dd>
            <ChangedValue value={value} shown={shown} whole={whole} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ChangedValueProps<Name extends string> extends Saying<Name> {
  readonly value: ComparedValue<Name>;
}

/** What a value was and what it is. Long ones are compared word by word, short ones as a whole. */
export function ChangedValue<Name extends string>(props: ChangedValueProps<Name>) {
  const { value, shown, whole = false } = props;
  const said = (text: string | null): string =>
    text === null || text === '' ? '' : shown ? shown(text, value) : text;
  const [before, after] = [said(value.before), said(value.after)];
  return (
    <bdi>
      {before === '' && !whole && <Empty />}
      <ComparedWords text={wordByWord(before, after)} />
      {after === '' && !whole && <Empty />}
    </bdi>
  );
}

/** From this many words on, a reader looks for the words that differ. */
const long = 5;

function wordByWord(before: string, after: string): readonly ComparedText[] {
  const sides = [tokensOf(before), tokensOf(after)] as const;
  const words = sides.map((side) => side.filter(({ kind }) => kind === 'word').length);
  if (Math.min(...words) >= long) return compareTokens(...sides);
  return [
    { text: before, in: 'before' },
    { text: after, in: 'after' },
  ];
}

const Empty = () => (
  <span className="faint diff__empty">
    <Trans>(empty)</Trans>
  </span>
);
