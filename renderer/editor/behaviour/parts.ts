import { Editor, Transforms, type Node } from 'slate';
import type { AttachmentId, ContentId, EvidenceId, MakeId } from '../../../templates/model/ids.ts';
import { isInline, isOfKind } from '../value/element-kinds.ts';
import type {
  CitationElement,
  CrossReferenceElement,
  EvidenceElement,
  VoidInlineElement,
} from '../value/slate-types.ts';
import { insertBlock } from './insert-block.ts';
import { insertInline } from './insert-inline.ts';
import { newContentId } from './new-blocks.ts';

/** The inline of a kind that the selection is on. */
export const partAtSelection = <Kind extends VoidInlineElement['kind']>(
  editor: Editor,
  kind: Kind,
) =>
  editor.selection
    ? Editor.above(editor, {
        match: (node: Node): node is Extract<VoidInlineElement, { kind: Kind }> =>
          isInline(node) && node.kind === kind,
        voids: true,
      })
    : undefined;

/** Changes the part of the same kind that is selected, or puts a new one where the caret is. */
function put(editor: Editor, part: VoidInlineElement, makeId: MakeId): void {
  const there = partAtSelection(editor, part.kind);
  const { children: _void, ...members } = part;
  if (there) Transforms.setNodes(editor, members, { at: there[1] });
  else insertInline(editor, part, makeId);
}

/** Cites a document by its symbol, with paragraphs where they are given; changes the citation that is selected. */
export function insertCitation(
  editor: Editor,
  { symbol, paragraphs }: Pick<CitationElement, 'symbol' | 'paragraphs'>,
  makeId: MakeId,
): void {
  const there = partAtSelection(editor, 'citation');
  const children: CitationElement['children'] = [{ text: '' }];
  Editor.withoutNormalizing(editor, () => {
    if (there && paragraphs === undefined)
      Transforms.unsetNodes<CitationElement>(editor, 'paragraphs', { at: there[1] });
    put(
      editor,
      { kind: 'citation', symbol, ...(paragraphs === undefined ? {} : { paragraphs }), children },
      makeId,
    );
  });
}

/** Binds the sentence before the caret to evidence; changes the mark that is selected. */
export const insertEvidence = (
  editor: Editor,
  evidence: readonly EvidenceId[],
  makeId: MakeId,
): void =>
  put(
    editor,
    { kind: 'evidence', evidence, children: [{ text: '' }] } satisfies EvidenceElement,
    makeId,
  );

/** Points to another place of the text; changes the pointer that is selected. */
export const insertCrossReference = (editor: Editor, target: ContentId, makeId: MakeId): void =>
  put(
    editor,
    {
      kind: 'cross-reference',
      target,
      children: [{ text: '' }],
    } satisfies CrossReferenceElement,
    makeId,
  );

/** Begins a footnote where the caret is and puts the caret into it. */
export const insertFootnote = (editor: Editor, makeId: MakeId): void =>
  insertInline(
    editor,
    { kind: 'footnote', id: newContentId(makeId), children: [{ text: '' }] },
    makeId,
  );

/** What is said of a picture. An empty `alt` stands only beside `decorative`. `width` is a share of the text width. */
interface PictureWords {
  readonly alt: string;
  readonly decorative: boolean;
  readonly width: number;
}

/** The picture that is selected. */
export const imageAtSelection = (editor: Editor) =>
  editor.selection ? Editor.above(editor, { match: isOfKind('image'), voids: true }) : undefined;

/** Puts a picture of the dossier where the caret is; changes the one that is selected. */
export function insertImage(
  editor: Editor,
  attachment: AttachmentId,
  { alt, decorative, width }: PictureWords,
  makeId: MakeId,
): void {
  const there = imageAtSelection(editor);
  const said = { attachment, alt: decorative ? '' : alt, width };
  Editor.withoutNormalizing(editor, () => {
    if (!there)
      insertBlock(
        editor,
        {
          kind: 'image',
          id: newContentId(makeId),
          ...said,
          ...(decorative ? { decorative } : {}),
          children: [{ text: '' }],
        },
        makeId,
      );
    else {
      const at = there[1];
      Transforms.setNodes(editor, said, { at });
      if (decorative) Transforms.setNodes(editor, { decorative }, { at });
      else Transforms.unsetNodes<(typeof there)[0]>(editor, 'decorative', { at });
    }
  });
}
