import type { Instant } from '../model/time.ts';

/** How long changes are gathered before their result is remembered, in milliseconds. */
const betweenVersions = 5 * 60 * 1000;

/**
 * Tells whether a changed dossier is to be remembered: five minutes after the version made last, or at
 * once where there is none. A clock that was set back by more than that makes one due too.
 */
export function isVersionDue(last: Instant | undefined, now: Instant): boolean {
  if (last === undefined) return true;
  const passed = Math.abs(Date.parse(now) - Date.parse(last));
  return !(passed < betweenVersions);
}
