import type { DotLook } from './dot-look.ts';

/** The drawing of a version; it always stands beside words. */
export const VersionDot = ({ look }: { readonly look: DotLook }) => (
  <span className="dot" data-look={look} aria-hidden />
);
