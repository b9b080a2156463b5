import type { Block } from '../model/blocks/block.ts';
import type { Inline } from '../model/blocks/inline.ts';
import { runsOfBlock } from '../model/blocks/inlines-of-block.ts';
import { runText } from '../model/blocks/run-text.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Fix } from '../model/fix.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { changeBlock } from './change-block.ts';
import { replaceInRun } from './replace-in-run.ts';
import { setField } from './set-field.ts';
import { withRun } from './with-run.ts';

/** Why a fix does not fit any more: its text is gone, says something else there, or is not for a person to change. */
type FixRefusal = 'gone' | 'changed' | 'locked';

/** Does what a finding offers. Refuses, and changes nothing, where the words it was made for no longer stand there. */
export function applyFix(dossier: Dossier, fix: Fix): Result<Dossier, FixRefusal> {
  const draft = dossier.drafts.find(({ id }) => id === fix.draft);
  if (!draft) return fail('gone');
  if (fix.kind === 'set-field') return ok(setField(dossier, fix.draft, fix.field, fix.value));
  const block = draft.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === fix.block);
  const run = block && runsOfBlock(block)[fix.span.run];
  if (!block || !run) return fail('gone');
  if (block.kind === 'boilerplate') return fail('locked');
  const next = fixedRun(run, fix);
  if (!next) return fail('changed');
  return ok(
    changeBlock(dossier, fix.draft, fix.block, (before): Block =>
      withRun(before, fix.span.run, next),
    ),
  );
}

function fixedRun(
  run: readonly Inline[],
  fix: Exclude<Fix, { readonly kind: 'set-field' }>,
): readonly Inline[] | undefined {
  const { start, end } = fix.span;
  if (runText(run).slice(start, end) !== fix.from) return undefined;
  return replaceInRun(
    run,
    fix.span,
    fix.kind === 'replace' ? fix.to : { kind: 'citation', symbol: fix.symbol },
  );
}
