import type { PrintFootnote } from '../../../../templates/print/print-tree.ts';
import { bookmarked, paragraph } from '../markup/paragraph.ts';
import { run, runs, type RunLook } from '../markup/run.ts';
import { element, flag, type Xml } from '../markup/xml.ts';
import { otherStyle } from '../styles/style-ids.ts';
import type { Writing } from '../writing.ts';
import { writeLink } from './link.ts';
import { writeText } from './text.ts';

/** The call of a note, bookmarked for references to it. The note goes to the foot of the page, in a paragraph of its own. */
export function writeFootnote({ id, content }: PrintFootnote, writing: Writing): readonly Xml[] {
  const { language, rightToLeft, footnotes } = writing;
  const look: RunLook = { language, rightToLeft };
  const called: RunLook = { ...look, style: otherStyle.footnoteReference };
  const inNote: Writing = { ...writing, links: footnotes.links };
  const number = footnotes.enter(
    paragraph(
      otherStyle.footnoteText,
      [
        run([flag('w:footnoteRef')], called),
        ...runs(' ', look),
        ...content.flatMap((inline) =>
          inline.kind === 'link' ? writeLink(inline, inNote) : writeText(inline, inNote),
        ),
      ],
      inNote,
    ),
  );
  const call = [run([element('w:footnoteReference', { 'w:id': number })], called)];
  return id === null ? call : bookmarked(id, call, writing);
}
