import type { Checked, WaivedFinding } from '../../../templates/check/create-checker.ts';
import { describeFinding } from '../../../templates/model/describe-finding.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import { basisOf } from '../../../templates/model/finding-basis.ts';
import type { Finding, Where } from '../../../templates/model/finding.ts';
import type { Foundation } from '../../../templates/model/provenance.ts';

/** Findings as one JSON list: each with its words, its place in words and what it rests on; what was set aside comes last and says why. */
export const findingsJson = (
  { findings, waived }: Checked,
  dossier: Dossier,
): readonly Readonly<Record<string, unknown>>[] => [
  ...findings.map((finding) => viewOf(finding, dossier)),
  ...waived.map(({ finding, waiver: { reason, on } }) => ({
    ...viewOf(finding, dossier),
    waived: { reason, on },
  })),
];

const viewOf = (finding: Finding, dossier: Dossier) => {
  const { looksFor: _, ...basis } = basisOf(finding.code) ?? { looksFor: '' };
  return {
    ...finding,
    place: placeOf(finding.where, dossier),
    message: describeFinding(finding),
    ...('basis' in basis ? { basis } : {}),
  };
};

/** Findings for a person, two lines each: how grave, where, what and what to do; then what it rests on. */
export const findingsText = ({ findings, waived }: Checked, dossier: Dossier): string =>
  [
    ...findings.map((finding) => lines(finding, finding.severity, dossier)),
    ...(waived.length > 0 ? ['\nSet aside:\n'] : []),
    ...waived.map((one) => `${lines(one.finding, 'waived', dossier)}${whyWaived(one)}`),
  ].join('');

const width = 8;
const indent = ' '.repeat(width);

const lines = (finding: Finding, label: string, dossier: Dossier): string => {
  const place = placeOf(finding.where, dossier);
  const basis = basisOf(finding.code);
  const said = `${label.padEnd(width)}${place === '' ? '' : `${place}: `}${describeFinding(finding)}\n`;
  return basis
    ? `${said}${indent}${basis.basis} [${basis.source}; ${founded[basis.mark]}]\n`
    : said;
};

const founded: { readonly [Mark in Foundation]: string } = {
  V: 'read at the source',
  P: 'from a summary',
  K: 'practice, not a rule',
};

const whyWaived = ({ waiver: { reason, on } }: WaivedFinding): string =>
  `${indent}Set aside on ${on}: ${reason}\n`;

/** The place of a finding as a person finds it again: field, section with block number, item; the draft where there are several. */
function placeOf(where: Where, { drafts }: Dossier): string {
  switch (where.in) {
    case 'dossier':
      return '';
    case 'draft':
      return inDraft(where.draft, drafts, '');
    case 'field':
      return inDraft(where.draft, drafts, where.field);
    case 'section':
    case 'block': {
      const sections = drafts.find(({ id }) => id === where.draft)?.sections ?? [];
      const section = sections.find(({ id, blocks }) =>
        where.in === 'section'
          ? id === where.section
          : blocks.some((one) => one.id === where.block),
      );
      const number =
        where.in === 'block'
          ? ` ${(section?.blocks.findIndex(({ id }) => id === where.block) ?? 0) + 1}`
          : '';
      return inDraft(where.draft, drafts, `${section?.key ?? ''}${number}`.trim());
    }
    case 'item':
      return where.item;
    case 'evidence':
      return where.evidence;
    case 'input':
      return where.path;
  }
}

const inDraft = (id: string, drafts: Dossier['drafts'], place: string): string =>
  drafts.length > 1 ? [id, place].filter((part) => part !== '').join(' ') : place;
