import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { docxFromTree } from '../../../../../electron/export/docx/docx-from-tree.ts';
import { inspectDocx } from '../../../../../electron/export/inspect/inspect-docx.ts';
import { everythingEnglish } from '../../../../support/print-trees/everything-english.ts';
import { pngBytes, pngChunk } from '../../../../support/print-trees/pictures.ts';
import { statementEnglish } from '../../../../support/print-trees/statement-english.ts';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const document = (body: string): string =>
  `<w:document ${namespace}><w:body>${body}</w:body></w:document>`;

const file = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ 'word/document.xml': document('<w:p/>'), ...parts }).map(([name, xml]) => [
        name,
        strToU8(xml),
      ]),
    ),
  );

function facts(parts: Readonly<Record<string, string>>): Record<string, string | false> {
  const report = inspectDocx(file(parts));
  if (!report.ok) throw new Error(report.problem.code);
  return Object.fromEntries(
    report.value.facts.filter(({ clean }) => !clean).map(({ name, value }) => [name, value]),
  );
}

const body = (xml: string): Record<string, string | false> =>
  facts({ 'word/document.xml': document(xml) });

describe('a file of our own', () => {
  test('has nothing that a careful sender would look at', async () => {
    const report = inspectDocx(await docxFromTree(statementEnglish));
    if (!report.ok) throw new Error(report.problem.code);
    expect(report.value.facts.filter(({ clean }) => !clean)).toEqual([]);
    expect(report.value.facts.find(({ name }) => name === 'Author')?.value).toBe(
      'Permanent Mission of Ruritania',
    );
    expect(report.value.external.map(({ target }) => target)).toEqual([
      'https://www.un.org/en/ga/',
    ]);
  });
});

describe('a file of our own with notes and pictures', () => {
  test('says how many, and that no picture carries anything', async () => {
    const report = inspectDocx(await docxFromTree(everythingEnglish));
    if (!report.ok) throw new Error(report.problem.code);
    expect(report.value.facts.filter(({ clean }) => !clean)).toEqual([]);
    const value = (name: string) => report.value.facts.find((fact) => fact.name === name)?.value;
    expect(value('Footnotes')).toBe('3');
    expect(value('Images')).toBe('2');
  });
});

describe('what is found in a file of others', () => {
  test.each([
    ['<w:p><w:ins w:author="A"><w:r><w:t>x</w:t></w:r></w:ins></w:p>', { 'Tracked changes': '1' }],
    [
      '<w:p><w:del w:author="A"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>',
      { 'Tracked changes': '1' },
    ],
    ['<w:p><w:pPr><w:pPrChange/></w:pPr></w:p>', { 'Tracked changes': '1' }],
    ['<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>', { 'Hidden text': '1' }],
    ['<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>x</w:t></w:r></w:p>', {}],
    ['<w:p w:rsidR="00A1"/>', { 'Revision marks': '1' }],
    ['<w:p><w:fldSimple w:instr="PAGE"/></w:p>', { 'Fields without a result': '1' }],
  ])('%s', (xml, expected) => {
    expect(body(xml)).toEqual(expected);
  });

  test('in other parts: comments, people, templates, embedded files, custom properties', () => {
    const relations = (type: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="file:///C:/Users/ana/letter.dotx" TargetMode="External"/></Relationships>`;
    expect(
      facts({
        'word/comments.xml': `<w:comments ${namespace}><w:comment w:author="A"><w:p><w:r><w:t>c</w:t></w:r></w:p></w:comment></w:comments>`,
        'word/_rels/settings.xml.rels': relations('attachedTemplate'),
        'word/_rels/document.xml.rels': relations('image'),
        'word/embeddings/sheet.xlsx': 'x',
        'word/media/image1.png': 'x',
        'word/vbaProject.bin': 'x',
        'docProps/core.xml':
          '<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><c:lastModifiedBy>Ana</c:lastModifiedBy></c:coreProperties>',
        'docProps/app.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Ministry</Company></Properties>',
        'docProps/custom.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="urn:vt"><property name="Case"><vt:lpwstr>17</vt:lpwstr></property></Properties>',
      }),
    ).toEqual({
      Comments: '1',
      Template: 'file:///C:/Users/ana/letter.dotx',
      'Content fetched from outside': '1',
      'Embedded files': '1',
      'Images that could not be read': 'image1.png',
      Macros: '1',
      'Last saved by': 'Ana',
      Company: 'Ministry',
      'Custom properties': 'Case',
    });
  });

  test('pictures: how many, and what they carry', () => {
    const pictures = inspectDocx(
      zipSync({
        'word/document.xml': strToU8(document('<w:p/>')),
        'word/media/clean.png': pngBytes(3, 2),
        'word/media/camera.png': pngBytes(3, 2, [pngChunk('eXIf', Buffer.from('MM'))]),
      }),
    );
    if (!pictures.ok) throw new Error(pictures.problem.code);
    const found = pictures.value.facts.filter(({ name }) => /image/i.test(name));
    expect(found).toEqual([
      { name: 'Images', value: '2', clean: true },
      {
        name: 'Data inside images (camera, place, texts)',
        value: 'eXIf in camera.png',
        clean: false,
      },
      { name: 'Images that could not be read', value: 'none', clean: true },
    ]);
  });

  test('notes are read in the order of their calls, and one that nothing calls is told', () => {
    const note = (id: number, words: string): string =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> ${words}</w:t></w:r></w:p></w:footnote>`;
    const line =
      '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
    const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const parts = {
      'word/footnotes.xml': `<w:footnotes ${namespace}>${line}${note(1, 'first written')}${note(2, 'first called')}${note(3, 'hidden away')}</w:footnotes>`,
      'word/document.xml': document(`<w:p><w:r><w:t>body</w:t></w:r>${call(2)}${call(1)}</w:p>`),
    };
    const report = inspectDocx(file(parts));
    if (!report.ok) throw new Error(report.problem.code);
    expect(report.value.text).toBe('body\nfirst called\nfirst written');
    expect(report.value.words).toBe(1);
    expect(report.value.facts).toContainEqual({ name: 'Footnotes', value: '3', clean: true });
    expect(facts(parts)).toEqual({ 'Notes that nothing calls': '1' });
  });

  test('another prefix for the same namespace hides nothing', () => {
    const hidden = '<x:p><x:ins><x:r><x:t>y</x:t></x:r></x:ins></x:p>';
    const renamed = document('')
      .replaceAll('w:', 'x:')
      .replace('xmlns:w=', 'xmlns:x=')
      .replace('></x:body>', `>${hidden}</x:body>`);
    expect(facts({ 'word/document.xml': renamed })).toEqual({ 'Tracked changes': '1' });
  });

  test('a part in another encoding, or with another ending, is looked into too', () => {
    const comments = `<w:comments ${namespace}><w:comment w:author="A"/></w:comments>`;
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(comments, 'utf16le')]);
    const report = inspectDocx(
      zipSync({ 'word/document.xml': strToU8(document('<w:p/>')), 'word/notes.dat': wide }),
    );
    if (!report.ok) throw new Error(report.problem.code);
    expect(report.value.facts.find(({ name }) => name === 'Comments')?.clean).toBe(false);
  });

  test('text: breaks and tabs count, deleted text, field codes and fallbacks do not', () => {
    const report = inspectDocx(
      file({
        'word/document.xml': document(
          '<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a &amp; &#x62;</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t></w:r><w:r><w:instrText>CODE</w:instrText></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p><w:p><w:r><w:br w:type="page"/><w:t>e</w:t></w:r></w:p>',
        ),
      }),
    );
    expect(report.ok && report.value.text).toBe('a & b\tc\nd\ne');
  });
});

describe('files that are not opened', () => {
  const code = (bytes: Uint8Array): string => {
    const report = inspectDocx(bytes);
    return report.ok ? 'opened' : report.problem.code;
  };

  test('bytes that are no package, or a package that is no Word file', async () => {
    expect(code(new Uint8Array())).toBe('not-a-word-file');
    expect(code(strToU8('plain text'))).toBe('not-a-word-file');
    expect(code(zipSync({ 'a.txt': strToU8('x') }))).toBe('not-a-word-file');
    const whole = await docxFromTree(statementEnglish);
    expect(code(whole.subarray(0, whole.length / 2))).toBe('not-a-word-file');
  });

  test.each([
    '../evil.xml',
    '/etc/evil.xml',
    'a/../../b.xml',
    'C:\\evil.xml',
    'word/__proto__/x.xml',
  ])('a part named %s', (name) => {
    expect(code(file({ [name]: '<x/>' }))).toBe('word-file-name');
  });

  test('more parts than any real file', () => {
    const many = Object.fromEntries(
      Array.from({ length: 5001 }, (_, index) => [`p${index}.txt`, '']),
    );
    expect(code(file(many))).toBe('word-file-entries');
  });

  test('a part that claims to unpack to gigabytes', () => {
    const bytes = file({});
    const view = new DataView(bytes.buffer);
    const central = view.getUint32(bytes.length - 6, true);
    view.setUint32(central + 24, 0xf0000000, true);
    expect(code(bytes)).toBe('word-file-size');
  });

  test.each([
    ['a document type', '<!DOCTYPE w [<!ENTITY a "b">]><w:document/>'],
    ['an element that never ends', document('<w:p>').replace('</w:body>', '')],
    ['nesting without end', document('<w:p>'.repeat(100_000))],
    ['a quote that never ends', `<w:document ${namespace} a="`],
  ])('%s', (_, xml) => {
    expect(code(file({ 'word/document.xml': xml }))).toBe('word-file-xml');
  });

  test('any bytes, and any damage to a whole file, give an answer and never an exception', async () => {
    const whole = await docxFromTree(statementEnglish);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 20,
        }),
        (damage) => {
          const bytes = whole.slice();
          for (const [at, value] of damage) bytes[at] = value;
          expect(() => inspectDocx(bytes)).not.toThrow();
        },
      ),
      { numRuns: 200 },
    );
  });
});
