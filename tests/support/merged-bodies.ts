import { expect } from 'vitest';
import { mergeDossiers } from '../../templates/merge/merge-dossiers.ts';
import type { Conflict, Decision, Merge } from '../../templates/merge/merge.ts';
import { resolveMerge } from '../../templates/merge/resolve-merge.ts';
import type { Block } from '../../templates/model/blocks/block.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { ContentId, DraftId } from '../../templates/model/ids.ts';
import { smallDossier } from './small-dossier.ts';
import { deepFreeze } from './un-core.ts';

/** The blocks of each section by the section's id, plain paragraphs as `id: words`. */
export type Body = Readonly<Record<string, readonly (string | Block)[]>>;
/** The one draft of dossiers that `withBody` makes. */
export const draftId = 'draft-1' as DraftId;

/** A paragraph written as `id: words`. */
const paragraph = (written: string): Block => {
  const [id = '', ...words] = written.split(': ');
  return { kind: 'paragraph', id: id as ContentId, content: [{ text: words.join(': ') }] };
};
/** A dossier with the given text in its one draft. */
export const withBody = (body: Body, dossier: Dossier = smallDossier): Dossier =>
  deepFreeze({
    ...dossier,
    drafts: dossier.drafts
      .filter(({ id }) => id === draftId)
      .map((draft) => ({
        ...draft,
        sections: Object.entries(body).map(([id, blocks]) => ({
          id: id as ContentId,
          key: id,
          blocks: blocks.map((one) => (typeof one === 'string' ? paragraph(one) : one)),
        })),
      })),
  });
/** The text of the one draft in the way it is given to `withBody`. */
export const bodyOf = (dossier: Dossier): unknown =>
  Object.fromEntries(
    (dossier.drafts[0]?.sections ?? []).map(({ id, blocks }) => [
      id,
      blocks.map((block) => {
        const plain = block.kind === 'paragraph' && block.content.length === 1;
        const [first] = plain ? block.content : [];
        return first && Object.keys(first).join() === 'text' && 'text' in first
          ? `${block.id}: ${first.text}`
          : block;
      }),
    ]),
  );
/** Merges dossiers that differ in their text alone. */
export const mergeBodies = (base: Body, ours: Body, theirs: Body): Merge =>
  mergeDossiers(withBody(base), withBody(ours), withBody(theirs));

/** The merged dossier with the conflicts decided in order; ours where no more is said. */
export const decide = (merge: Merge, ...takes: readonly Decision['take'][]): Dossier => {
  const resolved = resolveMerge(
    merge,
    new Map(
      merge.conflicts.map(({ id }, index): [string, Decision] => {
        const take = takes[index] ?? 'ours';
        return [id, take === 'own' ? { take, value: 'Written anew.' } : { take }];
      }),
    ),
  );
  if (!resolved.ok) throw new Error(`Left open: ${resolved.problem.join(' ')}`);
  return resolved.value;
};
/** The only conflict of a merge. */
export const one = (merge: Merge): Conflict => {
  expect(merge.conflicts).toHaveLength(1);
  return merge.conflicts[0] as Conflict;
};
/** What came out of a merge that leaves nothing to decide. */
export const fitted = (merge: Merge): Dossier => {
  expect(merge.conflicts).toEqual([]);
  return merge.merged;
};
