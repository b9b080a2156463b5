import { Trans, useLingui } from '@lingui/react/macro';
import type { LeftOut } from '../../../templates/print/left-out.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { leftOutWhat, leftOutWhy } from './left-out-words.ts';

/** What the dossier holds and the file does not, with the reason. */
export function LeftOutList({ items }: { readonly items: readonly LeftOut[] }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const total = items.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="group" aria-labelledby="left-out">
      <div className="group__head">
        <h2 className="heading" id="left-out">
          <Trans>Left out</Trans>
        </h2>
        <span className="count">{format.number(total)}</span>
      </div>
      {items.length === 0 && (
        <p className="quiet">
          <Trans>Nothing: the file holds all of this text.</Trans>
        </p>
      )}
      <ul className="out">
        {items.map(({ what, name, count, reason }) => (
          <li key={`${what} ${name} ${reason}`}>
            <Icon of={leftOutWhat[what].icon} />
            <span>
              {i18n._(leftOutWhat[what].words)}: <bdi>{name}</bdi>
              {count > 1 && <span className="count"> × {format.number(count)}</span>}
            </span>
            <span className="faint">{i18n._(leftOutWhy[reason])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
