import { createContext, useContext } from 'react';
import type { ContentId, FieldId } from '../../../templates/model/ids.ts';
import type { CompileContext } from '../../../templates/print/print-context.ts';
import type { Question } from '../commands/editor-command.ts';

/**
 * What the live parts of a text are computed from, and what they can ask of the page round them. Changes
 * when the dossier changes, never when the text does, so that typing renders no live part anew.
 */
export interface Live {
  readonly context: CompileContext;
  /** Leads to the place where a value of the front matter is filled in. */
  readonly onShowField: (field: FieldId) => void;
  /** The heading that the page shows over a section; undefined where the form prints none. */
  readonly headingOf: (section: ContentId) => string | undefined;
  /** Opens the question by which the selected part is changed; parts are not to be opened where it is absent. */
  readonly onAsk?: (question: Question) => void;
  /** What stands in a section that has no words yet. */
  readonly promptOf: (section: ContentId) => string;
}

const LiveContext = createContext<Live | null>(null);

/** Gives the live parts below it what they show. */
export const LiveProvider = LiveContext.Provider;

/** What live parts show; for voids, sections and the few blocks that name something of the dossier. */
export function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('A live part is rendered outside a page');
  return live;
}
