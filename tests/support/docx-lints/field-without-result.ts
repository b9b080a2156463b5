import { storyParts, type DocxLint } from './docx-parts.ts';
import { textOf, within, type XmlElement } from './xml-tree.ts';

/** A field must carry a result for readers that show what is stored. */
export const fieldWithoutResult: DocxLint = (parts) =>
  storyParts(parts).flatMap(([name, root]) => [
    ...within(root, 'w:fldSimple')
      .filter((field) => textOf(field) === '')
      .map(() => `${name}: a field has no result`),
    ...within(root, 'w:p').flatMap((paragraph) =>
      emptyResults(paragraph).map(() => `${name}: a field has no result`),
    ),
  ]);

function emptyResults(paragraph: XmlElement): readonly true[] {
  const empty: true[] = [];
  let result: string | undefined;
  for (const run of within(paragraph, 'w:r')) {
    const type = within(run, 'w:fldChar')[0]?.attributes.get('fldCharType');
    if (type === 'begin') result = '';
    else if (type === 'end') {
      if (result === '') empty.push(true);
      result = undefined;
    } else if (result !== undefined) result += within(run, 'w:t').map(textOf).join('');
  }
  return empty;
}
