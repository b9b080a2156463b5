import { putEvidence } from '../../templates/edit/put-evidence.ts';
import { setSections } from '../../templates/edit/set-sections.ts';
import type { Block } from '../../templates/model/blocks/block.ts';
import type { Inline } from '../../templates/model/blocks/inline.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { ContentId, EvidenceId } from '../../templates/model/ids.ts';
import type { Language } from '../../templates/model/language.ts';
import type { PlainDate } from '../../templates/model/time.ts';
import { compile, type Compiled } from '../../templates/print/compile.ts';
import type { PrintBlock, PrintBlockKind } from '../../templates/print/print-tree.ts';
import { treeText } from '../../templates/print/tree-text.ts';
import { first } from './first.ts';
import { deepFreeze, library } from './un-core.ts';

/** A name as the id of a part of a text. */
export const id = (name: string): ContentId => name as ContentId;
/** A paragraph of the given inlines. */
export const paragraph = (name: string, ...content: readonly Inline[]): Block => ({
  kind: 'paragraph',
  id: id(name),
  content,
});

/** A dossier whose text has just these blocks. */
export function holding(dossier: Dossier, ...blocks: readonly Block[]): Dossier {
  const draft = first(dossier.drafts);
  const [section, ...others] = draft.sections;
  return deepFreeze(
    setSections(dossier, draft.id, [
      { ...first([section!]), blocks },
      ...others.map((one) => ({ ...one, blocks: [] })),
    ]),
  );
}
/** A dossier whose texts are in another language. */
export function inTongue(dossier: Dossier, language: Language): Dossier {
  return { ...dossier, drafts: dossier.drafts.map((draft) => ({ ...draft, language })) };
}
/** What the first text prints for an audience, or one of its shorter versions. */
export function compiled(dossier: Dossier, audience = 'public', cut?: string): Compiled {
  const draft = first(dossier.drafts);
  const profile = first(first(library.packs).templates[draft.template.template]?.profiles ?? []).id;
  const result = compile(
    dossier,
    draft.id,
    { audience, profile, ...(cut === undefined ? {} : { cut: id(cut) }) },
    library,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
/** The text that is printed. */
export const textOf = (dossier: Dossier, audience?: string): string =>
  treeText(compiled(dossier, audience).tree);
/** The print blocks of one kind, for the public. */
export const blocksOf = <Kind extends PrintBlockKind>(
  dossier: Dossier,
  kind: Kind,
): readonly Extract<PrintBlock, { readonly kind: Kind }>[] =>
  compiled(dossier).tree.blocks.filter(
    (block): block is Extract<PrintBlock, { readonly kind: Kind }> => block.kind === kind,
  );
const evidence = (name: string, audience: string, source: string) => ({
  id: name as EvidenceId,
  what: 'Observation',
  source: { name: source, kind: 'un-report' as const },
  published: '2024-09-06' as PlainDate,
  audience,
});
/** A dossier with a public and an internal item of evidence. */
export const sourced = (dossier: Dossier): Dossier =>
  putEvidence(
    putEvidence(dossier, evidence('E-01', 'public', 'Fact-finding mission')),
    evidence('E-02', 'internal', 'Field note 12'),
  );
