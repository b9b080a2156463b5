import type { Block } from '../model/blocks/block.ts';
import type { Inline } from '../model/blocks/inline.ts';
import type { AssessmentId, ChecklistId, ContentId, FieldId, MakeId } from '../model/ids.ts';
import { assertNever } from '../model/result.ts';
import { inLanguage, type Language, type LocalizedText } from '../model/language.ts';
import type { Starter } from '../model/template.ts';
import { piecesOf } from '../print/slots.ts';

/** What starters are turned into blocks with. */
export interface StarterContext {
  readonly language: Language;
  readonly fields: ReadonlySet<FieldId>;
  readonly assessments: ReadonlyMap<ChecklistId, AssessmentId>;
  readonly makeId: MakeId;
}

/** What a section of a new draft holds: the template's starters, or one empty paragraph to write in. */
export function starterBlocks(
  starters: readonly Starter[] | undefined,
  context: StarterContext,
): readonly Block[] {
  const blocks = (starters ?? []).flatMap((starter) => starterBlock(starter, context));
  const endsInWords = blocks.at(-1)?.kind === 'paragraph';
  return blocks.length > 0 && (endsInWords || !blocks.every(({ kind }) => kind === 'salutation'))
    ? blocks
    : [...blocks, { kind: 'paragraph', id: context.makeId() as ContentId, content: [] }];
}

const starterBlock = (starter: Starter, context: StarterContext): readonly Block[] =>
  plainBlock(starter, context).map((block) =>
    starter.priority === undefined ? block : { ...block, priority: starter.priority },
  );

function plainBlock(starter: Starter, context: StarterContext): readonly Block[] {
  const id = context.makeId() as ContentId;
  const written = (text: LocalizedText): readonly Inline[] => inlines(text, context);
  switch (starter.kind) {
    case 'paragraph':
    case 'quotation':
    case 'attribution':
    case 'boilerplate':
      return [{ kind: starter.kind, id, content: written(starter.text) }];
    case 'numbered':
      return [{ kind: 'numbered', id, level: 0, content: written(starter.text) }];
    case 'heading':
      return [{ kind: 'heading', id, level: starter.level, content: written(starter.text) }];
    case 'item':
      return [{ kind: 'item', id, list: starter.list, level: 0, content: written(starter.text) }];
    case 'ask':
      return [{ kind: 'ask', id, actor: starter.actor, content: written(starter.text) }];
    case 'table':
      return [
        {
          kind: 'table',
          id,
          header: starter.header,
          columns: starter.columns,
          rows: starter.rows.map((cells) => ({
            id: context.makeId() as ContentId,
            cells: cells.map(({ text, span }) => ({
              content: written(text),
              ...(span === undefined ? {} : { span }),
            })),
          })),
        },
      ];
    case 'page-break':
    case 'salutation':
      return [{ kind: starter.kind, id }];
    case 'factor-sentence': {
      const assessment = context.assessments.get(starter.checklist);
      return assessment
        ? [{ kind: 'paragraph', id, content: [{ kind: 'factor-sentence', assessment }] }]
        : [];
    }
    case 'risk-table': {
      const assessment = context.assessments.get(starter.checklist);
      return assessment ? [{ kind: 'risk-table', id, assessment, detail: starter.detail }] : [];
    }
    default:
      return assertNever(starter);
  }
}

/** A starter's text with its `{field}` slots as live fields; a slot that names no field stays as words, for the pack's linter to find. */
const inlines = (text: LocalizedText, { language, fields }: StarterContext): readonly Inline[] =>
  piecesOf(inLanguage(text, language)).map((piece) =>
    piece.kind === 'slot' && fields.has(piece.name)
      ? { kind: 'field', field: piece.name }
      : { text: piece.kind === 'slot' ? `{${piece.name}}` : piece.text },
  );
