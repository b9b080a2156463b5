import type { PrintImage } from '../../../../templates/print/print-tree.ts';
import { missingPicture } from '../../image/missing-picture.ts';
import { pictureOf } from '../../image/picture-of.ts';
import type { RasterImage } from '../../image/raster-image.ts';
import { cleanText } from '../../text/clean-text.ts';
import { writeText } from '../inlines/text.ts';
import { paragraph } from '../markup/paragraph.ts';
import { run } from '../markup/run.ts';
import { element, flag, holding, type Xml } from '../markup/xml.ts';
import { otherStyle } from '../styles/style-ids.ts';
import type { Writing } from '../writing.ts';

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const pictureNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** Drawings are measured in these, of which 635 are a twentieth of a point. */
const unitsInTwentieth = 635;

/** A picture in a line of its own, or words that say that it is missing where its data is no picture. */
export function writeImage(image: PrintImage, writing: Writing): readonly Xml[] {
  const picture = pictureOf(image.image);
  const content = picture
    ? [run([drawing(picture, image, writing)], writing)]
    : writeText(missingPicture(image, writing.language), writing);
  return [paragraph(otherStyle.picture, content, writing, { id: image.id })];
}

/** Its share of the width in its own proportions; one that would be higher than a page is made smaller. */
function sizeOf(
  { width, height }: RasterImage,
  share: number,
  { textWidth, textHeight }: Writing,
): { readonly cx: number; readonly cy: number } {
  const asked = textWidth * (share > 0 ? Math.min(1, share) : 1);
  const fitting = Math.min(asked, (textHeight * 0.9 * width) / height);
  const units = (twentieths: number): number =>
    Math.max(1, Math.round(twentieths * unitsInTwentieth));
  return { cx: units(fitting), cy: units((fitting * height) / width) };
}

function drawing(picture: RasterImage, { alt, share }: PrintImage, writing: Writing): Xml {
  const { relation, drawing: number } = writing.media.enter(picture);
  const size = sizeOf(picture, share, writing);
  const words = cleanText(alt);
  const name = `Picture ${number}`;
  return holding('w:drawing', [
    element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', size),
      element(
        'wp:docPr',
        { id: number, name, ...(words === '' ? {} : { descr: words }) },
        ...(words === '' ? [decorative] : []),
      ),
      holding('wp:cNvGraphicFramePr', [
        element('a:graphicFrameLocks', { 'xmlns:a': drawingNamespace, noChangeAspect: 1 }),
      ]),
      element(
        'a:graphic',
        { 'xmlns:a': drawingNamespace },
        element(
          'a:graphicData',
          { uri: pictureNamespace },
          element(
            'pic:pic',
            { 'xmlns:pic': pictureNamespace },
            holding('pic:nvPicPr', [
              element('pic:cNvPr', { id: number, name }),
              flag('pic:cNvPicPr'),
            ]),
            holding('pic:blipFill', [
              element('a:blip', { 'r:embed': relation }),
              holding('a:stretch', [flag('a:fillRect')]),
            ]),
            holding('pic:spPr', [
              holding('a:xfrm', [element('a:off', { x: 0, y: 0 }), element('a:ext', size)]),
              element('a:prstGeom', { prst: 'rect' }, flag('a:avLst')),
            ]),
          ),
        ),
      ),
    ),
  ]);
}

/** Tells Word's accessibility checker that nothing is missing. */
const decorative = element(
  'a:extLst',
  { 'xmlns:a': drawingNamespace },
  element(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    element('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ),
);
