import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { Inline } from '../../../../templates/model/blocks/inline.ts';
import type { CheckCode } from '../../../../templates/model/basis/check-code.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { CopiedFrom, Draft } from '../../../../templates/model/draft.ts';
import type { EvidenceItem } from '../../../../templates/model/evidence.ts';
import type { AttachmentId, ContentId, EvidenceId } from '../../../../templates/model/ids.ts';
import type { Language } from '../../../../templates/model/language.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import { first } from '../../../support/first.ts';
import { dossierOf, gaza, vetoOf } from '../../../support/un-core.ts';

/** A dossier in which a check finds something, and others in which it must not. */
export interface ProcedureCase {
  readonly code: CheckCode;
  readonly fires: Dossier;
  readonly silent: readonly Dossier[];
}

/** The same dossier with its first draft changed. */
export const redrafted = (dossier: Dossier, change: Partial<Draft>): Dossier => ({
  ...dossier,
  drafts: [{ ...first(dossier.drafts), ...change }, ...dossier.drafts.slice(1)],
});

/** The same dossier with blocks put in the place of a section's own, or into an emptied text. */
export function holding(
  dossier: Dossier,
  blocks: readonly Block[],
  key = 'position',
  others: 'kept' | 'emptied' = 'kept',
): Dossier {
  const { sections } = first(dossier.drafts);
  return redrafted(dossier, {
    sections: sections.map((section) =>
      section.key === key
        ? { ...section, blocks }
        : others === 'emptied'
          ? { ...section, blocks: [] }
          : section,
    ),
  });
}

/** The same dossier with values of the front matter; an empty one is taken out. */
export function filled(dossier: Dossier, values: Readonly<Record<string, string>>): Dossier {
  const fields = { ...first(dossier.drafts).fields };
  for (const [name, value] of Object.entries(values))
    if (value === '') delete fields[name];
    else fields[name] = { value, origin: 'person', confirmed: true };
  return redrafted(dossier, { fields });
}

export const id = 'tested' as ContentId;

/** A paragraph of words and other inlines. */
export const paragraph = (...content: readonly (string | Inline)[]): Block => ({
  kind: 'paragraph',
  id,
  content: content.map((part) => (typeof part === 'string' ? { text: part } : part)),
});

export const saying = (text: string, key?: string): Dossier =>
  holding(gaza(), [paragraph(text)], key);
export const showing = (...content: readonly (string | Inline)[]): Dossier =>
  holding(gaza(), [paragraph(...content)]);
export const alone = (...content: readonly (string | Inline)[]): Dossier =>
  holding(gaza(), [paragraph(...content)], 'position', 'emptied');
export const withBlock = (block: object): Dossier => holding(gaza(), [{ id, ...block } as Block]);
export const inTongue = (language: Language, text: string): Dossier =>
  redrafted(holding(gaza(), [paragraph(text)], 'position', 'emptied'), { language });

export const teacher: EvidenceItem = {
  id: 'E-01' as EvidenceId,
  what: 'Interview',
  source: { name: 'Field office', kind: 'testimony' },
  published: '2025-09-01' as PlainDate,
  audience: 'internal',
};
export const known = (dossier: Dossier, item: EvidenceItem = teacher): Dossier => ({
  ...dossier,
  evidence: [item],
});
export const mark: Inline = { kind: 'evidence', evidence: ['E-01' as EvidenceId] };
export const note = (text: string): Inline => ({
  kind: 'footnote',
  id: 'note' as ContentId,
  content: [{ text }],
});
const picture = 'a'.repeat(64) as AttachmentId;
export const image = { kind: 'image', attachment: picture, alt: 'A map of the north', width: 1 };
export const shown = (dossier: Dossier): Dossier => ({
  ...dossier,
  attachments: { [picture]: { type: 'image/png', width: 1, height: 1, data: '' } },
});
export const table = {
  kind: 'table',
  header: true,
  columns: [1],
  rows: ['One', 'Two'].map((text, index) => ({
    id: `row-${index}`,
    cells: [{ content: [{ text }] }],
  })),
};
export const heading = (level: 1 | 2 | 3, text = 'A heading'): Block => ({
  kind: 'heading',
  id: `h-${level}` as ContentId,
  level,
  content: [{ text }],
});
export const copied = (dossier: Dossier, fields: CopiedFrom['fields']): Dossier =>
  redrafted(dossier, { copiedFrom: { title: 'An older statement', fields } });
export const group = (values: Readonly<Record<string, string>>): Dossier =>
  filled(dossierOf({ template: 'group-statement', veto: vetoOf('S/2025/583') }), values);
export const explanation = (action: string, text: string, language: Language = 'en'): Dossier =>
  redrafted(
    holding(
      filled(dossierOf({ template: 'explanation-of-vote', veto: vetoOf('S/2025/583') }), {
        action,
      }),
      [paragraph(text)],
      'vote',
      'emptied',
    ),
    { language },
  );
export const nordics = { members: 'DNK FIN NOR SWE ISL', state: 'ISL', 'group-count': 'five (5)' };
export const caster = (form: string, text: string): Dossier =>
  filled(holding(gaza(), [paragraph(text)], 'trigger', 'emptied'), { 'caster-form': form });
export const spoken = (words: number, speech?: Draft['speech']): Dossier => {
  const said = saying('here there '.repeat(words / 2), 'people');
  return speech ? redrafted(said, { speech }) : said;
};
