import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allAudiences } from '../../../../templates/pack/find.ts';
import { compile } from '../../../../templates/print/compile.ts';
import { tableRows } from '../../../../templates/print/table-rows.ts';
import { treeText } from '../../../../templates/print/tree-text.ts';
import { arbitraryDossier } from '../../../support/arbitrary-dossier.ts';
import { first } from '../../../support/first.ts';
import { deepFreeze, gaza, library, sudan } from '../../../support/un-core.ts';

const audiences = allAudiences(library).map(({ id }) => id);

it('prints any text that the model allows, the same each time, and keeps unproven voices inside', () => {
  fc.assert(
    fc.property(
      arbitraryDossier,
      fc.constantFrom([gaza(), 'delivery'] as const, [sudan(), 'briefing'] as const),
      fc.constantFrom(...audiences),
      (any, [form, profile], audience) => {
        const draft = first(form.drafts);
        const found = any.drafts[0];
        const sections = (found?.sections ?? []).map((section, at) => ({
          ...section,
          key: draft.sections[at]?.key ?? section.key,
        }));
        const { attachments } = any;
        const dossier = deepFreeze({
          ...form,
          ...(attachments ? { attachments } : {}),
          drafts: [{ ...draft, language: found?.language ?? 'en', sections }],
        });
        const print = () => compile(dossier, draft.id, { audience, profile }, library);
        const [one, other] = [print(), print()];
        if (!one.ok) throw new Error(JSON.stringify(one.problem));
        expect(other).toEqual(one);
        const { tree, leftOut } = one.value;
        expect(treeText(tree)).toBe(treeText(structuredClone(tree)));
        for (const block of tree.blocks)
          if (block.kind === 'table')
            for (const row of tableRows(block))
              expect(row.reduce((sum, { columns }) => sum + columns, 0)).toBe(block.columns.length);
        const voices = sections.flatMap(({ blocks }) =>
          blocks.filter(({ kind }) => kind === 'voice'),
        );
        const held = leftOut.filter(({ what }) => what === 'voice');
        expect(held).toHaveLength(audience === audiences.at(-1) ? 0 : voices.length);
      },
    ),
  );
});
