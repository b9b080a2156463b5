import type { Inline } from '../../../templates/model/blocks/inline.ts';
import { runText } from '../../../templates/model/blocks/run-text.ts';

const firstStrong = /[\p{Script=Arabic}\p{Script=Hebrew}]|[\p{Letter}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The direction that was said where the words alone would not lead to it; word processors say it everywhere. */
export function ownDirection(
  content: readonly Inline[],
  said: 'ltr' | 'rtl' | undefined,
): 'ltr' | 'rtl' | undefined {
  const letter = firstStrong.exec(runText(content))?.[0];
  if (said === undefined || letter === undefined) return undefined;
  return said === (rightToLeft.test(letter) ? 'rtl' : 'ltr') ? undefined : said;
}
