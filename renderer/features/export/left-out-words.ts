import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import {
  ListChecks,
  MessageSquareQuote,
  Quote,
  Rows3,
  Scissors,
  StickyNote,
  Type,
  type LucideIcon,
} from 'lucide-react';
import type { LeftOut, LeftOutReason } from '../../../templates/print/left-out.ts';

/** What each kind of thing that stayed behind is called, with its drawing. */
export const leftOutWhat: {
  readonly [W in LeftOut['what']]: { readonly icon: LucideIcon; readonly words: MessageDescriptor };
} = {
  note: { icon: StickyNote, words: msg`Note` },
  item: { icon: ListChecks, words: msg`Assessed item` },
  evidence: { icon: Quote, words: msg`Evidence` },
  'front-line': { icon: Type, words: msg`Line under the title` },
  section: { icon: Rows3, words: msg`Section` },
  voice: { icon: MessageSquareQuote, words: msg`Voice` },
  passage: { icon: Scissors, words: msg`Passage` },
};

/** Why something stayed behind. */
export const leftOutWhy: { readonly [R in LeftOutReason]: MessageDescriptor } = {
  audience: msg`Not for this audience.`,
  'never-exported': msg`Never leaves the dossier.`,
  missing: msg`Left out because a value is empty.`,
  unconfirmed: msg`Left out because a value is not confirmed.`,
  profile: msg`Not part of this profile.`,
  cut: msg`Cut from this shorter version.`,
  newer: msg`Made by a newer version of the program.`,
};
