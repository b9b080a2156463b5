import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { memo, useEffect, type ReactNode } from 'react';
import { Button } from '../../../shared/ui/button.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';

/** The id of the button that closes the drawer, where the focus goes when it opens. */
export const closeButton = 'close-inspector';

interface InspectorProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The column beside the page; a drawer where the window is narrow. */
export const Inspector = memo(function Inspector({ isOpen, onClose, children }: InspectorProps) {
  const { t } = useLingui();
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen, onClose]);
  return (
    <aside
      className="panel panel--end column inspector"
      aria-label={t`Inspector`}
      data-column
      data-open={isOpen || undefined}
    >
      <div className="inspector__close">
        <Button look="plain" small onPress={onClose} id={closeButton}>
          <Icon of={X} />
          <Trans>Close</Trans>
        </Button>
      </div>
      {children}
    </aside>
  );
});
