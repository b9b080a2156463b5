import type { ContentId } from '../../../templates/model/ids.ts';
import type { PrintTree } from '../../../templates/print/print-tree.ts';
import { body, mark, text } from './parts.ts';

/** A short statement in Arabic with names in Latin letters, a numbered list and a table, to look at and to validate. */
export const statementArabic: PrintTree = {
  language: 'ar',
  title: 'بيان الممثلة الدائمة لروريتانيا',
  author: 'البعثة الدائمة لروريتانيا',
  subject: 'استخدام حق النقض',
  paper: 'A4',
  marking: 'للعموم',
  pageWords: 'الصفحة {page} من {pages}',
  blocks: [
    { kind: 'paragraph', id: null, role: 'delivery-note', content: [text('يُراجع عند الإلقاء')] },
    {
      kind: 'paragraph',
      id: null,
      role: 'mission',
      content: [text('البعثة الدائمة لروريتانيا لدى الأمم المتحدة، نيويورك')],
    },
    {
      kind: 'paragraph',
      id: null,
      role: 'front-line',
      content: [text('الجمعية العامة، الدورة الثمانون، البند '), text('[الرقم]', { role: 'gap' })],
    },
    {
      kind: 'paragraph',
      id: null,
      role: 'title',
      content: [text('بيان الممثلة الدائمة لروريتانيا')],
    },
    { kind: 'paragraph', id: null, role: 'salutation', content: [text('السيدة الرئيسة،')] },
    body(
      'ar-1',
      'نشكركم على عقد هذه المناقشة عملا بقرار الجمعية العامة 76/262 (A/RES/76/262). لقد اعتمدته الجمعية دون تصويت لكي لا ينهي حق النقض الحديث.',
    ),
    {
      kind: 'paragraph',
      id: 'ar-2' as ContentId,
      role: 'body',
      content: [
        text('صوت المجلس في 18 أيلول/سبتمبر على مشروع القرار '),
        text('S/2025/583', { role: 'symbol' }),
        text('. '),
        text('صوت واحد أوقفه.', { bold: true }),
      ],
    },
    { kind: 'heading', id: 'ar-h' as ContentId, level: 1, content: [text('ثلاث نقاط')] },
    {
      kind: 'list',
      ordered: true,
      items: [
        { id: 'ar-p1' as ContentId, level: 0, content: [text('أن يشرح الأعضاء أسباب النقض.')] },
        { id: 'ar-p2' as ContentId, level: 1, content: [text('وأن يكون ذلك خطيا.')] },
        {
          id: 'ar-p3' as ContentId,
          level: 0,
          content: [
            text('وأن يعود المجلس إلى المسألة '),
            text('(in English)', { language: 'en', italic: true }),
            text('.'),
          ],
        },
      ],
    },
    {
      kind: 'heading',
      id: 'ar-a' as ContentId,
      level: 2,
      content: [text('المرفق: تقييم المخاطر')],
    },
    {
      kind: 'table',
      id: 'ar-t' as ContentId,
      description: 'عوامل الخطر وحالتها واتجاهها',
      columns: [0.1, 0.4, 0.25, 0.25],
      head: ['الرقم', 'عامل الخطر', 'الحالة', 'الاتجاه'].map((word) => [[text(word)]]),
      rows: [
        [
          [[text('1')]],
          [[text('حالات النزاع المسلح أو غيرها من أشكال عدم الاستقرار')]],
          [[mark('diamond', 'شديد')]],
          [[mark('arrow-up', 'متفاقم')]],
        ],
        [
          [[text('2')]],
          [[text('سجل الانتهاكات الجسيمة')]],
          [[mark('ring-dashed', 'لم يقيَّم')]],
          [[mark('dash', 'لم يقيَّم')]],
        ],
      ],
    },
    {
      kind: 'paragraph',
      id: null,
      role: 'table-note',
      content: [text('المؤشرات علامات خطر وليست استنتاجات في الوقائع أو القانون.')],
    },
  ],
};
