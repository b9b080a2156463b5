import { z } from 'zod';
import type { VersionId } from '../../model/ids.ts';
import type { Version, VersionMark } from '../../model/version.ts';
import { instant, mintedId, text } from './leaves.ts';

type MarkKind = VersionMark['kind'];

/** Every reason for a version as it stands in a file. A new reason does not compile until it can be read here. */
const marks = {
  auto: z.looseObject({ kind: z.literal('auto') }),
  named: z.looseObject({ kind: z.literal('named'), name: text }),
  'before-restore': z.looseObject({ kind: z.literal('before-restore') }),
  restored: z.looseObject({ kind: z.literal('restored'), from: mintedId<VersionId>() }),
  shared: z.looseObject({ kind: z.literal('shared'), name: text }),
  'before-merge': z.looseObject({ kind: z.literal('before-merge') }),
  merged: z.looseObject({ kind: z.literal('merged'), name: text }),
  recovered: z.looseObject({ kind: z.literal('recovered') }),
} as const satisfies {
  readonly [Kind in MarkKind]: z.ZodType<Extract<VersionMark, { readonly kind: Kind }>>;
};

type MarkSchema = (typeof marks)[MarkKind];

/** Why a version is remembered. */
export const versionMark: z.ZodType<VersionMark> = z.discriminatedUnion(
  'kind',
  Object.values(marks) as [MarkSchema, ...MarkSchema[]],
);

/** A remembered state, without what it held. */
export const version: z.ZodType<Version> = z.looseObject({
  id: mintedId<VersionId>(),
  at: instant,
  mark: versionMark,
});
