/** Why something of the dossier is not in an export. */
export const leftOutReasons = [
  'audience',
  'never-exported',
  'missing',
  'unconfirmed',
  'profile',
  'cut',
  'newer',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** One thing that stayed behind: what, how many, and why. `name` is safe to show to the writer only. */
export interface LeftOut {
  readonly what: 'note' | 'item' | 'evidence' | 'front-line' | 'section' | 'voice' | 'passage';
  readonly name: string;
  readonly count: number;
  readonly reason: LeftOutReason;
}
