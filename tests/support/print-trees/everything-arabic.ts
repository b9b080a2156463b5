import type { ContentId } from '../../../templates/model/ids.ts';
import type { PrintTree } from '../../../templates/print/print-tree.ts';
import { body, text } from './parts.ts';
import { pngOf } from './pictures.ts';

const id = (name: string): ContentId => name as ContentId;

/** The kinds that turn with the direction, in Arabic: notes, numbered paragraphs, pointers, joined cells, an English paragraph. */
export const everythingArabic: PrintTree = {
  language: 'ar',
  title: 'مذكرة عن الحالة',
  author: '',
  subject: '',
  paper: 'A4',
  marking: 'للعموم',
  pageWords: 'الصفحة {page} من {pages}',
  blocks: [
    { kind: 'paragraph', id: null, role: 'title', content: [text('مذكرة عن الحالة')] },
    {
      kind: 'paragraph',
      id: id('ar-open'),
      role: 'body',
      content: [
        text('لم يعتمد المجلس مشروع القرار'),
        {
          kind: 'footnote',
          id: id('ar-n1'),
          content: [
            text('انظر S/PV.9900، الصفحة 3، و'),
            {
              kind: 'link',
              href: 'https://www.un.org/ar/ga/',
              content: [text('موقع الجمعية العامة')],
            },
            text('.'),
          ],
        },
        text('. انظر '),
        { kind: 'reference', target: id('ar-p2'), text: 'الفقرة 2' },
        text(' و'),
        { kind: 'reference', target: id('ar-p2a'), text: 'الفقرة 2 (a)' },
        text(' و'),
        { kind: 'reference', target: id('ar-n1'), text: 'الحاشية 1' },
        text('.'),
      ],
    },
    { kind: 'heading', id: id('ar-h1'), level: 1, content: [text('ما حدث')] },
    {
      kind: 'numbered',
      id: id('ar-p1'),
      level: 0,
      label: '1.',
      content: [
        text(
          'صوت المجلس في 18 أيلول/سبتمبر، وأيد أربعة عشر عضوا مشروع القرار S/2025/583 وعارضه عضو دائم واحد، فلم يعتمد المشروع لهذا السبب وحده.',
        ),
      ],
    },
    {
      kind: 'numbered',
      id: id('ar-p2'),
      level: 0,
      label: '2.',
      content: [text('ومنذ ذلك الحين:')],
    },
    {
      kind: 'numbered',
      id: id('ar-p2a'),
      level: 1,
      label: '(a)',
      content: [text('هجمات على المستشفيات؛')],
    },
    { kind: 'numbered', id: id('ar-p2b'), level: 1, label: '(b)', content: [text('قطع المياه.')] },
    {
      kind: 'paragraph',
      id: id('ar-q'),
      role: 'quotation',
      content: [text('قيل لنا أن ننتظر عند المعبر. انتظرنا تسعة أيام.')],
    },
    { kind: 'paragraph', id: null, role: 'attribution', content: [text('معلمة، 34 عاما')] },
    {
      kind: 'paragraph',
      id: id('ar-en'),
      role: 'body',
      direction: 'ltr',
      content: [text('This paragraph is in English, and ends with a full stop (see S/2025/583).')],
    },
    {
      kind: 'numbered',
      id: id('ar-p3'),
      level: 0,
      label: '3.',
      direction: 'ltr',
      content: [text('A numbered paragraph in English.')],
    },
    body('ar-mixed', 'وردت الكلمة peace في النص.'),
    { kind: 'image', id: id('ar-i'), image: pngOf(480, 240), alt: 'ثلاثة أعمدة', share: 0.5 },
    {
      kind: 'table',
      id: id('ar-t'),
      description: 'الحوادث',
      columns: [0.4, 0.3, 0.3],
      head: [[[text('المنطقة')]], [[text('حزيران/يونيه')]], [[text('تموز/يوليه')]]],
      rows: [
        [[[text('الشمال')]], [[text('4')]], [[text('9')]]],
        [[[text('الشرق')]], [[text('لم يعرف بعد')]], [[]]],
      ],
      spans: [{ row: 2, column: 1, columns: 2 }],
    },
    {
      kind: 'paragraph',
      id: id('ar-ask'),
      role: 'ask',
      content: [text('نطلب من الجمعية العامة أن تطلب التقرير.')],
    },
  ],
};
