import type { MessageDescriptor } from '@lingui/core';
import type { LucideIcon } from 'lucide-react';
import { create } from 'zustand';

/** Something that the view in sight adds to the palette. */
export interface Offer {
  readonly id: string;
  readonly label: MessageDescriptor;
  readonly icon: LucideIcon;
  /** The caps of its keys. */
  readonly keys: readonly string[];
  readonly isEnabled: () => boolean;
  readonly perform: () => void;
}

/** What the view in sight offers; a view sets it when it comes and empties it when it goes. */
export const useOffers = create<{ readonly offers: readonly Offer[] }>(() => ({ offers: [] }));
