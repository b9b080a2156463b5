import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './speech.css';

interface StageProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A view that takes the whole window until it is left; Escape leaves it. */
export const Stage = ({ label, onClose, children }: StageProps) => (
  <ModalOverlay className="stage" isOpen onOpenChange={onClose}>
    <Modal className="stage__window">
      <Dialog aria-label={label}>{children}</Dialog>
    </Modal>
  </ModalOverlay>
);
