import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Icon } from '../shared/ui/icon.tsx';
import { Key } from '../shared/ui/key.tsx';
import type { PaletteItem } from './palette-items.ts';

interface PaletteListProps {
  readonly items: readonly PaletteItem[];
  readonly active: PaletteItem | undefined;
  readonly onChoose: (item: PaletteItem) => void;
}

/** What the palette found; the active line follows the arrows of the field above. */
export function PaletteList({ items, active, onChoose }: PaletteListProps) {
  const { t } = useLingui();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul className="palette__list" id="palette-list" role="listbox" aria-label={t`Found`}>
      {items.length === 0 && (
        <li className="listbox__empty" role="option" aria-selected={false} aria-disabled>
          <Trans>Nothing has these words in its name</Trans>
        </li>
      )}
      {items.map((item) => (
        // The field above holds the focus and its keys; the line is for the pointer.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={item.id}
          id={`palette-${item.id}`}
          ref={item === active ? line : undefined}
          className="menu__item"
          role="option"
          aria-selected={item === active}
          data-focused={item === active || undefined}
          onClick={() => onChoose(item)}
        >
          <Icon of={item.icon} />
          <span className="grow cut" dir="auto">
            {item.label}
          </span>
          {item.keys.map((key) => (
            <Key key={key}>{key}</Key>
          ))}
          <span className="faint">{item.keys.length === 0 ? item.group : ''}</span>
        </li>
      ))}
    </ul>
  );
}
