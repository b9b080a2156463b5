import type { LeftOut, LeftOutReason } from '../../templates/print/left-out.ts';

const reasons: { readonly [Reason in LeftOutReason]: string } = {
  audience: 'not for this audience',
  'never-exported': 'never leaves the dossier',
  missing: 'nothing is given',
  unconfirmed: 'not confirmed yet',
  profile: 'not part of this profile',
  cut: 'cut to fit the time',
  newer: 'made by a newer version',
};

/** What stays behind, as rows for a table: what, its name, how many, and why. */
export const leftOutRows = (leftOut: readonly LeftOut[]): readonly (readonly string[])[] =>
  leftOut.map(({ what, name, count, reason }) => [
    '',
    what,
    name,
    count === 1 ? '' : `× ${count}`,
    reasons[reason],
  ]);
