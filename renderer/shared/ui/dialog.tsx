import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly foot: ReactNode;
  readonly wide?: boolean;
  /** An alert asks before something is lost; Escape still means "no". */
  readonly alert?: boolean;
}

/** A question that has to be answered before the work goes on. It is open while it is rendered. */
export function Dialog({ title, onClose, children, foot, wide, alert }: DialogProps) {
  return (
    <ModalOverlay className="veil" isOpen isDismissable={!alert} onOpenChange={() => onClose()}>
      <Modal className={`modal${wide ? ' modal--wide' : ''}`}>
        <AriaDialog className="dialog" role={alert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2} className="title">
            {title}
          </Heading>
          {children}
          <div className="dialog__foot">{foot}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
