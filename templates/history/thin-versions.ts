import type { Instant } from '../model/time.ts';
import type { Version } from '../model/version.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** How many versions that nobody asked for are kept at most. */
const mostAutomatic = 500;

/** From which age on, of a whole stretch, automatic versions are thinned, and how long the stretch is. The longest first. */
const rules = [
  { age: 60 * day, every: 7 * day },
  { age: 2 * day, every: day },
  { age: 2 * hour, every: hour },
] as const;

/**
 * The versions that are kept, in the order given, which is the order they were made in. Those with a
 * reason of their own and the newest one always are. Of the automatic ones: all of the last two hours,
 * then the last of each hour for two days, of each day for 60 days, of each week from then on (hours,
 * days and weeks of UTC, and weeks counted from 1 January 1970; a stretch counts once all of it is that
 * old, so that it does not matter how often thinning was done before), and 500 at most. A version from the
 * future, which a clock that was set back leaves, counts as made now.
 */
export function thinVersions(versions: readonly Version[], now: Instant): readonly Version[] {
  const taken = new Set<string>();
  let automatic = 0;
  return versions
    .toReversed()
    .filter((version) => {
      if (version.mark.kind !== 'auto') return true;
      const stretch = stretchOf(version, Date.parse(now));
      if (automatic >= mostAutomatic || (stretch && taken.has(stretch))) return false;
      if (stretch) taken.add(stretch);
      automatic += 1;
      return true;
    })
    .toReversed();
}

/** The hour, day or week of which only one version is kept; undefined where all are, also where the clock made no sense. */
function stretchOf(version: Version, now: number): string | undefined {
  const at = Date.parse(version.at);
  // Whole stretches only: one that is half past the age would lose what the next thinning needs.
  const rule = rules.find(({ age, every }) => now - (Math.floor(at / every) + 1) * every >= age);
  return rule && `${rule.every}:${Math.floor(at / rule.every)}`;
}
