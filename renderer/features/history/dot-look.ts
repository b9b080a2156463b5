import type { VersionMark } from '../../../templates/model/version.ts';

/** How a version is drawn: a ring where the program kept it by itself, filled where a person gave it a name, a diamond where a copy was joined. */
export type DotLook = 'ring' | 'filled' | 'diamond';

export const dotLook: { readonly [K in VersionMark['kind']]: DotLook } = {
  auto: 'ring',
  named: 'filled',
  'before-restore': 'ring',
  restored: 'ring',
  shared: 'filled',
  'before-merge': 'ring',
  merged: 'diamond',
  recovered: 'ring',
};
