import type { PrintImage } from '../../../../templates/print/print-tree.ts';
import { missingPicture } from '../../image/missing-picture.ts';
import { pictureOf } from '../../image/picture-of.ts';
import { escapeHtml } from '../escape-html.ts';
import type { HtmlWriting } from '../html-writing.ts';
import { htmlText } from '../inlines/text.ts';

/** A picture inside the page itself, or words that say that it is missing where its data is no picture. */
export function htmlImage(image: PrintImage, writing: HtmlWriting): string {
  const attributes = `class="picture"${writing.anchor(image.id)}`;
  const picture = pictureOf(image.image);
  if (!picture) return `<p ${attributes}>${htmlText(missingPicture(image, writing.language))}</p>`;
  const share = image.share > 0 ? Math.min(1, image.share) : 1;
  const source = `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`;
  return `<div ${attributes}><img src="${source}" alt="${escapeHtml(image.alt)}" width="${(share * 100).toFixed(2)}%"/></div>`;
}
