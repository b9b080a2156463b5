import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../templates/check/run-checks.ts';
import { saysSomething } from '../../../templates/print/says-something.ts';
import { compile } from '../../../templates/print/compile.ts';
import { treeText } from '../../../templates/print/tree-text.ts';
import { first } from '../../support/first.ts';
import { library } from '../../support/un-core.ts';
import { vetoDay } from '../../support/veto-day.ts';
import { vetoDayTexts, vetoDayVariants } from '../../support/veto-day-texts.ts';

describe.each(vetoDayVariants)('the statement of the %s', (variant) => {
  const dossier = vetoDay(variant);
  const draft = first(dossier.drafts);
  const blocks = draft.sections.flatMap((section) => section.blocks);

  it('has every text in a section of its form', () => {
    const keys = draft.sections.map(({ key }) => key);
    expect(Object.keys(vetoDayTexts[variant]).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('is written out, with asks, priorities and a live sentence', () => {
    const asks = blocks.filter((block) => block.kind === 'ask');
    expect(asks.map(({ actor }) => actor)).toEqual(['parties', 'council', 'assembly']);
    expect(asks.every(saysSomething)).toBe(true);
    expect(new Set(blocks.flatMap(({ priority }) => priority ?? []))).toContain('must');
    expect(JSON.stringify(blocks)).toContain('factor-sentence');
    const empty = runChecks(dossier, library).filter(({ code }) => code === 'section-empty');
    expect(empty).toEqual([]);
  });

  it('is never wrong about the register, and leaves gaps for the rest', () => {
    expect(runChecks(dossier, library).filter(({ severity }) => severity === 'error')).toEqual([]);
    const made = compile(dossier, draft.id, { audience: 'public', profile: 'delivery' }, library);
    const text = made.ok ? treeText(made.value.tree) : '';
    expect(text).toContain('18 September 2025');
    expect(text).toContain('S/2025/583');
    expect(text).toContain('14-1-0');
    expect(text).toContain('[special report symbol]');
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThan(150);
    expect(words).toBeLessThan(600);
  });
});
