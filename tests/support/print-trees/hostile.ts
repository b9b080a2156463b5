import type { ContentId } from '../../../templates/model/ids.ts';
import type { PrintTree } from '../../../templates/print/print-tree.ts';
import { body, text } from './parts.ts';

const nasty = [
  '{points-0} {{x}} {default-bullet-numbering-0} {image-1}',
  '</w:t></w:r><w:r><w:t>broken out & <b>bold</b> "quoted" \'single\'',
  '\u0000\u0001\u0008\u000B\u000C\u001F\uFFFE\uFFFFafter controls',
  'lone \uD800 high, lone \uDC00 low, whole \u{1F54A} bird',
  'line one\nline two\r\nline three\rline four\tafter a tab',
  '   spaces kept   ',
  ']]> <!-- --> <?xml ?> <!DOCTYPE x>',
  'עברית العربية 中文 \u202E turned \u202C',
  '</style><script>alert(1)</script>',
];

/** Text that tries to break out, to be replaced or to spoil the file, in every place that takes text. */
export const hostile: PrintTree = {
  language: 'en',
  title: nasty.join(' '),
  author: nasty.join(' '),
  subject: nasty.join(' '),
  paper: 'A4',
  marking: nasty.join(' '),
  pageWords: `${nasty[1]} {page} {pages} {page} {points-0}`,
  blocks: [
    ...nasty.map((words, index) => body(`n${index}`, words)),
    body('same', 'the same id'),
    body('same', 'the same id again'),
    body('x'.repeat(200), 'a long id'),
    body('</w:t> "\'&', 'an id with markup'),
    {
      kind: 'paragraph',
      id: null,
      role: 'body',
      content: [
        'javascript:alert(1)',
        'file:///etc/passwd',
        'http://',
        'no address',
        'https://example.org/a b"><x>{image-1}#frag',
        'mailto:someone@example.org?subject=a b',
        `https://example.org/${'x'.repeat(4000)}`,
        '\\\\server\\share',
        'HTTPS://EXAMPLE.ORG/UPPER',
      ].map((href) => ({ kind: 'link', href, content: [text(nasty[0] ?? '')] })),
    },
    {
      kind: 'table',
      id: 'ragged' as ContentId,
      description: nasty.join(' '),
      columns: [0.9, Number.NaN],
      head: [[[text('only one')]]],
      rows: [[], [[]], [[[]], [[], []], [[text(nasty[1] ?? '')]]]],
    },
    { kind: 'table', id: null, description: '', columns: [], head: [], rows: [] },
    { kind: 'list', ordered: true, items: [] },
    {
      kind: 'list',
      ordered: true,
      items: [{ id: 'deep' as ContentId, level: 2, content: [text('starts deep')] }],
    },
    { kind: 'page-break' },
    { kind: 'page-break' },
    {
      kind: 'paragraph',
      id: null,
      role: 'quotation',
      content: [text('', { bold: true }), text('', { role: 'gap' })],
    },
  ],
};
