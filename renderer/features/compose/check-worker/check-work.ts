import { applyChanges } from '../../../../templates/change/apply-changes.ts';
import { createChecker } from '../../../../templates/check/create-checker.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import type { Finding } from '../../../../templates/model/finding.ts';
import type { ContentId, DraftId } from '../../../../templates/model/ids.ts';
import type { Library } from '../../../../templates/model/library.ts';
import { findTemplate } from '../../../../templates/pack/find.ts';
import { digestOf } from '../digest.ts';
import type { CheckAnswer, CheckRequest } from './check-messages.ts';

/**
 * Answers requests, one after the other. It keeps its own dossier in step by changes, so that blocks that
 * did not change stay the same objects and what was found and counted in them holds.
 */
export function createCheckWork(): (request: CheckRequest) => CheckAnswer | undefined {
  let library: Library | undefined;
  let dossier: Dossier | undefined;
  let told:
    { readonly draft: DraftId; readonly blocks: ReadonlyMap<ContentId, number> } | undefined;
  let numbered = findingNumbers();
  let check = createChecker();

  return (request) => {
    if (request.ask === 'begin') {
      ({ library, dossier } = request);
      told = undefined;
      numbered = findingNumbers();
      check = createChecker();
      return undefined;
    }
    const { number, draft: id, changes } = request;
    if (!library || !dossier) return { number, lost: true };
    const next = applyChanges(dossier, changes);
    if (!next.ok) {
      dossier = undefined;
      return { number, lost: true };
    }
    // The page sends what leads from one dossier to the next, and nothing else.
    const now = (dossier = next.value as Dossier);
    const draft = now.drafts.find((one) => one.id === id);
    const template = draft && findTemplate(library, draft.template);
    if (!draft || !template) return { number, lost: true };
    const { blocks, findings, ...digest } = digestOf(
      { dossier: now, draft, template, library },
      check,
    );
    const before = told?.draft === id ? told.blocks : undefined;
    told = { draft: id, blocks };
    const counted = [...blocks].filter(([block, words]) => before?.get(block) !== words);
    return { number, digest, counted, ...numbered(findings) };
  };
}

/** Numbers findings: one that says the same as one before has the same number. */
function findingNumbers() {
  const numbers = new Map<string, number>();
  const known = new WeakMap<Finding, number>();
  return (findings: readonly Finding[]) => {
    const found: [number, Finding][] = [];
    const numberOf = (finding: Finding): number => {
      const said = JSON.stringify(finding);
      const before = numbers.get(said);
      const number = before ?? numbers.size;
      if (before === undefined) {
        numbers.set(said, number);
        found.push([number, finding]);
      }
      known.set(finding, number);
      return number;
    };
    const all = findings.map((finding) => known.get(finding) ?? numberOf(finding));
    return { findings: all, found };
  };
}
