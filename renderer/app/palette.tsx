import { useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Icon } from '../shared/ui/icon.tsx';
import { matching, type PaletteItem } from './palette-items.ts';
import { PaletteList } from './palette-list.tsx';
import { usePalette } from './palette-store.ts';
import { usePaletteItems } from './use-palette-items.ts';

/** Go anywhere and do anything by typing a part of its name. */
export function Palette() {
  const { open } = usePalette();
  const { t } = useLingui();
  if (!open) return null;
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={close}>
      <Modal className="modal modal--wide">
        <Dialog aria-label={t`Go to, or do`}>
          <Asking />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const close = () => usePalette.setState({ open: false });

const choose = (item: PaletteItem) => {
  close();
  item.perform();
};

function Asking() {
  const { t } = useLingui();
  const items = usePaletteItems();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const found = matching(items, typed);
  const active = found[Math.min(at, found.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((Math.min(at, found.length - 1) + step + found.length) % found.length);
    else if (event.key === 'Enter' && active) choose(active);
    else return;
    event.preventDefault();
  };
  return (
    <div className="palette">
      <div className="palette__ask">
        <Icon of={Search} />
        <input
          ref={field}
          role="combobox"
          aria-expanded
          aria-controls="palette-list"
          aria-activedescendant={active ? `palette-${active.id}` : undefined}
          aria-label={t`Go to, or do`}
          placeholder={t`Go to, or do`}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteList items={found} active={active} onChoose={choose} />
    </div>
  );
}
