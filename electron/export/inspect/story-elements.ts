import { otherStyle } from '../docx/styles/style-ids.ts';
import { say, type StoryCount, type StoryPlace } from './story-place.ts';
import type { Attributes } from './xml/attributes.ts';

interface StoryElement {
  readonly open?: (place: StoryPlace, attributes: Attributes) => void;
  readonly close?: (place: StoryPlace) => void;
}

/** Paragraphs that only hold two tables apart, start a page or hold a picture; they say nothing. */
const silentStyles = new Set<string>([
  otherStyle.afterTable,
  otherStyle.pageBreak,
  otherStyle.picture,
]);

const isOn = (value: string | undefined): boolean => !['0', 'false', 'off'].includes(value ?? '1');

const counts = (count: StoryCount): StoryElement => ({
  open: ({ found }) => {
    found[count] += 1;
  },
});

const hides: StoryElement = {
  open: ({ found }, attributes) => {
    if (isOn(attributes.get('val'))) found.hiddenRuns += 1;
  },
};

const says = (text: string): StoryElement => ({
  open: (place) => {
    if (place.runs > 0) say(place, text);
  },
});

const breaks: StoryElement = {
  open: (place, attributes) => {
    if ((attributes.get('type') ?? 'textWrapping') === 'textWrapping') say(place, '\n');
  },
};

const paragraph: StoryElement = {
  open: ({ paragraphs, found }, attributes) => {
    paragraphs.push({ text: '', style: '' });
    if (attributes.get('rsidR') ?? attributes.get('rsidP')) found.revisionIds += 1;
  },
  close: (place) => {
    const { paragraphs, lines } = place;
    place.afterNumber = false;
    const read = paragraphs.pop();
    if (read && !(silentStyles.has(read.style) && read.text === '')) lines.push(read.text);
  },
};

const paragraphStyle: StoryElement = {
  open: ({ paragraphs }, attributes) => {
    const read = paragraphs.at(-1);
    if (read) read.style = attributes.get('val') ?? '';
  },
};

const run: StoryElement = {
  open: (place) => {
    place.runs += 1;
  },
  close: (place) => {
    place.runs -= 1;
  },
};

const text: StoryElement = {
  open: (place) => {
    place.texts += 1;
  },
  close: (place) => {
    place.texts -= 1;
  },
};

function closeField({ fields, found }: StoryPlace): void {
  if (fields.pop()?.hasResult === false) found.fieldsWithoutResult += 1;
}

const simpleField: StoryElement = {
  open: ({ fields }) => {
    fields.push({ hasResult: false, inResult: true });
  },
  close: closeField,
};

const fieldCharacter: StoryElement = {
  open: (place, attributes) => {
    const type = attributes.get('fldCharType');
    const field = place.fields.at(-1);
    if (type === 'begin') place.fields.push({ hasResult: false, inResult: false });
    else if (type === 'separate' && field) field.inResult = true;
    else if (type === 'end') closeField(place);
  },
};

/** The lines between text and notes are notes of a type of their own and say nothing. */
const note = (kind: string): StoryElement => ({
  open: (place, attributes) => {
    const type = attributes.get('type') ?? 'normal';
    place.note = {
      name: type === 'normal' ? `${kind} ${attributes.get('id') ?? ''}` : undefined,
      start: place.lines.length,
    };
  },
  close: ({ lines, notes, note: read }) => {
    const said = lines.splice(read.start);
    // The settings of a document only name notes.
    if (read.name !== undefined && said.length > 0) notes.set(read.name, said);
  },
});

const call = (kind: string): StoryElement => ({
  open: ({ calls }, attributes) => {
    calls.push(`${kind} ${attributes.get('id') ?? ''}`);
  },
});

const ownNumber: StoryElement = {
  open: (place) => {
    place.afterNumber = true;
  },
};

const change = counts('trackedChanges');

/** What each element of WordprocessingML means for the text and its leftovers. Any other element means nothing. */
export const storyElements: { readonly [Name in string]?: StoryElement } = {
  'w:p': paragraph,
  'w:pStyle': paragraphStyle,
  'w:r': run,
  'w:t': text,
  'w:tab': says('\t'),
  'w:br': breaks,
  'w:cr': says('\n'),
  'w:noBreakHyphen': says('\u2011'),
  'w:fldSimple': simpleField,
  'w:fldChar': fieldCharacter,
  'w:footnote': note('footnote'),
  'w:endnote': note('endnote'),
  'w:footnoteReference': call('footnote'),
  'w:endnoteReference': call('endnote'),
  'w:footnoteRef': ownNumber,
  'w:endnoteRef': ownNumber,
  'w:comment': counts('comments'),
  'w:drawing': counts('images'),
  'w:pict': counts('images'),
  'w:rsid': counts('revisionIds'),
  'w:vanish': hides,
  'w:specVanish': hides,
  'w:webHidden': hides,
  'w:ins': change,
  'w:del': change,
  'w:moveFrom': change,
  'w:moveTo': change,
  'w:cellIns': change,
  'w:cellDel': change,
  'w:cellMerge': change,
  'w:numberingChange': change,
  'w:rPrChange': change,
  'w:pPrChange': change,
  'w:sectPrChange': change,
  'w:tblPrChange': change,
  'w:tblPrExChange': change,
  'w:tblGridChange': change,
  'w:tcPrChange': change,
  'w:trPrChange': change,
};
