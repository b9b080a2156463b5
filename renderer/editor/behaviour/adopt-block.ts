import { parsePlainDate } from '../../../templates/calendar/plain-date.ts';
import { askActors, blockNature, priorities } from '../../../templates/model/blocks/block.ts';
import type {
  AssessmentId,
  AttachmentId,
  ContentId,
  EvidenceId,
  MakeId,
} from '../../../templates/model/ids.ts';
import { fromBlock } from '../value/from-slate.ts';
import type { BlockElement } from '../value/slate-types.ts';
import { adoptRun } from './adopt-inline.ts';
import {
  attachmentId,
  isMembers,
  mintedId,
  newerData,
  oneOf,
  textOf,
  type Members,
} from './adopt-members.ts';
import { adoptTable } from './adopt-table.ts';
import { newContentId } from './new-blocks.ts';

/** A block of ours out of a node from anywhere, with a new id; undefined for anything else. */
export function adoptBlock(node: Members, makeId: MakeId): BlockElement | undefined {
  const id = newContentId(makeId);
  const priority = oneOf(node.priority, priorities);
  const direction = oneOf(node.direction, ['ltr', 'rtl'] as const);
  const block = adoptKind(node, id, makeId);
  return (
    block && {
      ...block,
      ...(priority === undefined ? {} : { priority }),
      ...(direction === undefined ? {} : { direction }),
    }
  );
}

function adoptKind(node: Members, id: ContentId, makeId: MakeId): BlockElement | undefined {
  const children = () => adoptRun(node, makeId);
  switch (node.kind) {
    case 'paragraph':
    case 'quotation':
    case 'attribution':
      return { kind: node.kind, id, children: children() };
    case 'heading':
      return {
        kind: 'heading',
        id,
        level: oneOf(node.level, [1, 2, 3] as const) ?? 3,
        children: children(),
      };
    case 'numbered':
      return { kind: 'numbered', id, level: levelOf(node), children: children() };
    case 'item':
      return {
        kind: 'item',
        id,
        list: oneOf(node.list, ['bullet', 'number'] as const) ?? 'bullet',
        level: levelOf(node),
        children: children(),
      };
    case 'voice': {
      const evidence = mintedId<EvidenceId>(node.evidence);
      return {
        kind: 'voice',
        id,
        speaker: textOf(node.speaker) ?? '',
        ...(evidence === undefined ? {} : { evidence }),
        children: children(),
      };
    }
    case 'ask': {
      const [actorName, until] = [textOf(node.actorName), textOf(node.deadline)];
      const deadline = until === undefined ? undefined : parsePlainDate(until);
      return {
        kind: 'ask',
        id,
        actor: oneOf(node.actor, askActors) ?? 'other',
        ...(actorName === undefined ? {} : { actorName }),
        ...(deadline === undefined ? {} : { deadline }),
        children: children(),
      };
    }
    case 'table':
      return adoptTable(node, id, makeId);
    default:
      return adoptFixed(node, id, makeId);
  }
}

const levelOf = ({ level }: Members) => oneOf(level, [0, 1, 2] as const) ?? 0;

function adoptFixed(node: Members, id: ContentId, makeId: MakeId): BlockElement | undefined {
  const children: [{ text: '' }] = [{ text: '' }];
  switch (node.kind) {
    case 'page-break':
    case 'salutation':
      return { kind: node.kind, id, children };
    case 'risk-table': {
      const assessment = mintedId<AssessmentId>(node.assessment);
      const detail = oneOf(node.detail, ['short', 'full'] as const) ?? 'short';
      return assessment && { kind: 'risk-table', id, assessment, detail, children };
    }
    case 'image': {
      const attachment = attachmentId<AttachmentId>(node.attachment);
      const { width } = node;
      return (
        attachment && {
          kind: 'image',
          id,
          attachment,
          alt: textOf(node.alt) ?? '',
          ...(node.decorative === true ? { decorative: true } : {}),
          width: typeof width === 'number' && width > 0 && width <= 1 ? width : 1,
          children,
        }
      );
    }
    case 'boilerplate': {
      // The words of a form stay a member; they are read as the words of a paragraph are.
      const words = { children: Array.isArray(node.content) ? node.content.map(asNode) : [] };
      const read = fromBlock({ kind: 'paragraph', id, children: adoptRun(words, makeId) });
      return 'content' in read
        ? { kind: 'boilerplate', id, content: read.content, children }
        : undefined;
    }
    case 'unknown': {
      const data = newerData(node.data, blockNature);
      return data && { kind: 'unknown', id, data: 'id' in data ? { ...data, id } : data, children };
    }
    default:
      return undefined;
  }
}

/** An inline of the model as the editor has it: its words are children, and what is unknown is an inline. */
function asNode(inline: unknown): unknown {
  if (!isMembers(inline)) return inline;
  const { words, content, ...own } = inline;
  const inner = Array.isArray(words) ? words : content;
  return {
    ...own,
    ...(own.kind === 'unknown' ? { kind: 'unknown-inline' } : {}),
    ...(Array.isArray(inner) ? { children: inner.map(asNode) } : {}),
  };
}
