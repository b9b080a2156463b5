import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '../format/use-format.ts';
import { assertNever } from '../../../templates/model/result.ts';
import { guessingComputers, type GuessingTime } from './strength.ts';

/** Says how long guessing takes. */
export function GuessingTimeText({ time }: { readonly time: GuessingTime }) {
  const format = useFormat();
  const computers = format.number(guessingComputers);
  switch (time.unit) {
    case 'moment':
      return <Trans>{computers} computers would find it in less than a minute.</Trans>;
    case 'minutes': {
      const { count } = time;
      return (
        <Trans>
          {computers} computers would find it in about{' '}
          <Plural value={count} one="# minute" other="# minutes" />.
        </Trans>
      );
    }
    case 'hours': {
      const { count } = time;
      return (
        <Trans>
          {computers} computers would find it in about{' '}
          <Plural value={count} one="# hour" other="# hours" />.
        </Trans>
      );
    }
    case 'days': {
      const { count } = time;
      return (
        <Trans>
          {computers} computers would find it in about{' '}
          <Plural value={count} one="# day" other="# days" />.
        </Trans>
      );
    }
    case 'years': {
      const { count } = time;
      return (
        <Trans>
          {computers} computers would find it in about{' '}
          <Plural value={count} one="# year" other="# years" />.
        </Trans>
      );
    }
    case 'ages':
      return <Trans>{computers} computers would need more than a thousand years.</Trans>;
    default:
      return assertNever(time);
  }
}
