import { Editor, Path, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { AttachmentId, ContentId, MakeId } from '../../../templates/model/ids.ts';
import { newContentId } from '../behaviour/new-blocks.ts';
import { isBlock } from '../value/element-kinds.ts';
import { pasteListener } from './paste-listener.ts';
import type { PasteReport } from './paste-report.ts';
import type { PastedPicture } from './pasted-picture.ts';

/** A picture that has to be read from a file first. */
export interface PictureFile extends Omit<PastedPicture, 'bytes'> {
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

const nothingElse: PasteReport = {
  paragraphs: 0,
  tables: 0,
  footnotes: 0,
  pictures: 0,
  changes: {},
};

/**
 * Has the page store pictures and puts each below the block it followed once it is stored, as a step of undo of
 * its own; tells the listener at the end. A picture that could not be stored is told as left out.
 */
export async function keepPictures(
  editor: Editor,
  pictures: readonly (PastedPicture | PictureFile)[],
  makeId: MakeId,
  report: PasteReport = nothingElse,
): Promise<void> {
  const listener = pasteListener(editor);
  const below = editor.selection && Editor.above(editor, { match: isBlock, voids: true });
  const place = below ? Editor.pathRef(editor, below[1]) : undefined;
  let kept = 0;
  // From the last to the first, so that those below the same block stand in their order.
  for (const picture of [...pictures].reverse()) {
    const attachment = await store(picture, listener?.keepPicture);
    const at = attachment && (pathOf(editor, picture.after) ?? place?.current);
    if (!attachment || !at) continue;
    kept += 1;
    HistoryEditor.withNewBatch(editor, () =>
      Transforms.insertNodes(
        editor,
        {
          kind: 'image',
          id: newContentId(makeId),
          attachment,
          alt: picture.alt,
          width: 1,
          children: [{ text: '' }],
        },
        { at: Path.next(at) },
      ),
    );
  }
  place?.unref();
  const lost = pictures.length - kept + (report.changes.pictures ?? 0);
  listener?.onReport({
    ...report,
    pictures: kept,
    changes: lost > 0 ? { ...report.changes, pictures: lost } : report.changes,
  });
}

async function store(
  picture: PastedPicture | PictureFile,
  keep: NonNullable<ReturnType<typeof pasteListener>>['keepPicture'],
): Promise<AttachmentId | undefined> {
  try {
    const bytes = 'bytes' in picture ? picture.bytes : await picture.read();
    return await keep?.({ type: picture.type, bytes });
  } catch {
    return undefined;
  }
}

function pathOf(editor: Editor, id: ContentId | undefined): Path | undefined {
  if (id === undefined) return undefined;
  const [found] = Editor.nodes(editor, {
    at: [],
    match: (node) => isBlock(node) && node.id === id,
    voids: true,
  });
  return found?.[1];
}
