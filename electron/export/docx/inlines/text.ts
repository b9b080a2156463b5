import { directionOf } from '../../../../templates/model/language.ts';
import type { PrintText } from '../../../../templates/print/print-tree.ts';
import { directionRuns } from '../../text/direction-runs.ts';
import { runs, type RunLook } from '../markup/run.ts';
import type { Xml } from '../markup/xml.ts';
import { textStyle } from '../styles/style-ids.ts';
import type { Writing } from '../writing.ts';

/** A stretch of text as runs. `style` stands in where the text has no role of its own. */
export function writeText(inline: PrintText, writing: Writing, style?: string): readonly Xml[] {
  const language = inline.language ?? writing.language;
  const direction = directionOf(language);
  const look: RunLook = {
    style: inline.role ? textStyle[inline.role] : style,
    bold: inline.bold,
    italic: inline.italic,
    underline: inline.underline,
    smallCaps: inline.smallCaps,
    script: inline.script,
    language,
    rightToLeft: direction === 'rtl',
  };
  return directionRuns(inline.text, direction).flatMap(({ text, rightToLeft }) =>
    runs(
      text,
      rightToLeft === look.rightToLeft
        ? look
        : { ...look, rightToLeft, language: rightToLeft ? 'ar' : 'en' },
    ),
  );
}
