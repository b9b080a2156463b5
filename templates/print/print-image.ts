import type { Image } from '../model/blocks/block.ts';
import type { CompileContext } from './print-context.ts';
import { documentWords } from './document-words.ts';
import { gap } from './print-parts.ts';
import type { PrintImage, PrintParagraph } from './print-tree.ts';

/** A picture as it prints; a gap where the dossier has lost it, and a gap as its description where nobody gave one. */
export function printImage(
  { id, attachment, alt, decorative, width }: Image,
  { attachments, draft }: Pick<CompileContext, 'attachments' | 'draft'>,
): PrintImage | PrintParagraph {
  const { noPicture, noDescription } = documentWords[draft.language];
  const image = attachments.get(attachment);
  if (!image) return { kind: 'paragraph', id, role: 'body', content: [gap(noPicture)] };
  const described = alt.trim() === '' ? `[${noDescription}]` : alt;
  return { kind: 'image', id, image, alt: decorative ? '' : described, share: width };
}
