import type { Editor } from 'slate';
import { selectedBlocks, turnInto, type WrittenShape } from './turn-into.ts';

type Voice = Omit<Extract<WrittenShape, { kind: 'voice' }>, 'kind'>;
type Ask = Omit<Extract<WrittenShape, { kind: 'ask' }>, 'kind'>;

/** Makes the selected blocks somebody's own words, or says anew whose they are. */
export const setVoice = (editor: Editor, voice: Voice): void =>
  turnInto(editor, { kind: 'voice', ...voice });

/** Makes the selected blocks a request, or says anew of whom and until when. */
export const setAsk = (editor: Editor, ask: Ask): void => turnInto(editor, { kind: 'ask', ...ask });

/** What the first selected block of this kind says of itself. */
export function voiceAtSelection(editor: Editor): Voice | undefined {
  const block = selectedBlocks(editor).find(([one]) => one.kind === 'voice')?.[0];
  if (block?.kind !== 'voice') return undefined;
  const { speaker, evidence } = block;
  return { speaker, ...(evidence === undefined ? {} : { evidence }) };
}

/** What the first selected request says of itself. */
export function askAtSelection(editor: Editor): Ask | undefined {
  const block = selectedBlocks(editor).find(([one]) => one.kind === 'ask')?.[0];
  if (block?.kind !== 'ask') return undefined;
  const { actor, actorName, deadline } = block;
  return {
    actor,
    ...(actorName === undefined ? {} : { actorName }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}
